import { once } from '../../support/once.ts'
import { byFirstWord, loadLists } from '../look-up-word.ts'
import { bySubject } from './by-subject.ts'

const bySubjects = once(() => bySubject(loadLists().fieldPhrases, '\t'))
const phrases = once(() => byFirstWord([...bySubjects().values()].flat()))

/**
 * Phrases with a name in them that stand for something else – laws, judgments, models, awards, songs, shops – as their
 * words, of those that begin with this folded word. A word of one is explained within it and nowhere else.
 */
export function phrasesBeginningWith(word: string): readonly string[][] {
  return phrases().get(word) ?? []
}

/** Brands and shops of two words, as one text: “jo malone”. */
export const brandPairs = once(() => new Set((bySubjects().get('shop') ?? []).filter(isPair)))

const isPair = (phrase: string): boolean => phrase.split(' ').length === 2
