import { auxiliaries, days, months, personVerbs } from '../lists/person-words.ts'
import { doneToPerson } from '../signs/done-to-person.ts'
import type { Word } from '../split-words.ts'
import { isListedPlace, isPlainWord, isWordName, isWordSurname } from '../word-nature.ts'
import { isSaint, isTownOfBody } from './known-elsewhere.ts'
import type { Certainty } from './names-among.ts'
import type { Reading } from './read-run.ts'
import type { WordRun } from './weigh-suspect.ts'

/**
 * Somebody who stands before a service without a comma between, as hurried records have it: “told Nkemdi
 * Adult Services would ring”. Who is known from elsewhere in the report is; else the sentence decides, never
 * a list of names.
 */
export function peopleBeforeServices(
  reading: Reading,
  names: ReadonlyMap<string, Certainty>,
): WordRun[] {
  const { words } = reading
  return reading.organisations.flatMap(([first, last]): WordRun[] => {
    const found: WordRun[] = []
    for (let at = first; at <= last; at += 1) {
      if (isSaint(words, at, names) || isTownOfBody(words, at)) continue
      if (!isKnown(reading, at, first, names)) continue
      const before = found.at(-1)
      if (before?.last === at - 1) before.last = at
      else
        found.push({
          first: at,
          last: at,
          evidence: 'known-elsewhere',
          severity: 'error',
          professional: false,
        })
    }
    if (found.length > 0 || last === first || !isBesideTwoVerbs(words, first, last)) return found
    return [
      { first, last: first, evidence: 'unexplained', severity: 'warning', professional: false },
    ]
  })
}

function isAfterArticle(words: readonly Word[], at: number): boolean {
  return words[at]?.opens === false && /^(?:the|an?|this|our|local)$/.test(words[at - 1]?.key ?? '')
}

/** A word of the dictionary, or a place after “the”, needs somebody to be told, asked or called to there. */
function isKnown(
  { words }: Reading,
  at: number,
  first: number,
  names: ReadonlyMap<string, Certainty>,
): boolean {
  const word = words[at]
  if (word === undefined || word.capital === 'none' || names.get(word.key) !== 'error') return false
  const article = isAfterArticle(words, first)
  if (!isPlainWord(word.key)) return !(article && isListedPlace(word.key))
  if (article || months.has(word.key) || days.has(word.key)) return false
  if (at === first && doneToPerson(words, at)) return true
  // “call to Ivy Long Mental Health Team”: after a known first name its surname too.
  if (at === first + 1)
    return names.get(words[first]?.key ?? '') === 'error' && isWordSurname(word.key)
  return at === first && isWordName(word.key) && !word.opens
}

/** “told Nkemdi Adult Services would ring”: two verbs want two people. */
function isBesideTwoVerbs(words: readonly Word[], first: number, last: number): boolean {
  const [head, next] = [words[first] as Word, words[last + 1]]
  if (head.capital !== 'first' || isPlainWord(head.key) || isListedPlace(head.key)) return false
  if (next === undefined || next.opens || next.gap !== ' ') return false
  const acts = auxiliaries.has(next.key) || personVerbs.has(next.key) || next.key === 'will'
  return acts && doneToPerson(words, first)
}
