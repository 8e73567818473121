import { once } from '../../support/once.ts'
import { byFirstWord, loadLists } from '../look-up-word.ts'
import { bySubject } from './by-subject.ts'

const phrases = once(() =>
  byFirstWord([...bySubject(loadLists().fieldPhrases, '\t').values()].flat()),
)

/**
 * Phrases with a name in them that stand for something else – laws, judgments, models, awards, songs, shops – as their
 * words, of those that begin with this folded word. A word of one is explained within it and nowhere else.
 */
export function phrasesBeginningWith(word: string): readonly string[][] {
  return phrases().get(word) ?? []
}
