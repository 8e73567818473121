import { wordSet } from '../../support/word-set.ts'
import { ranks, titles } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isNeverName, isPlainWord, isShortWord, isWordName } from '../word-nature.ts'
import type { Reading } from './read-run.ts'
import type { WordRun } from './weigh-suspect.ts'

/** How sure it is that somebody is called so. */
export type Certainty = 'error' | 'warning'

/** Words that are names somewhere, with how sure that is. */
export function namesAmong(
  readings: readonly Reading[],
  found: readonly WordRun[][],
): Map<string, Certainty> {
  const names = new Map<string, Certainty>()
  const firstNames = new Map<string, Certainty>()
  for (const [index, runs] of found.entries()) {
    for (const run of runs) {
      if (run.severity === 'advice') continue
      const words = readings[index]?.words.slice(run.first, run.last + 1) ?? []
      const sure =
        run.evidence === 'title' ||
        (words.length > 1 && words.some(({ key }) => isListedName(key) && !isPlainWord(key)))
      for (const [at, word] of words.entries()) {
        const grammar = isShortWord(word.key) && at === 0 && isBeforeSurname(words)
        if (word.key.length < 2 || !(grammar || mayBeAnywhere(word.key, sure))) continue
        if (words[at - 1]?.key === 'st') names.set(`st ${word.key}`, run.severity)
        if (run.severity === 'error' || !names.has(word.key)) names.set(word.key, run.severity)
      }
      const firstName = firstNameOf(words)
      if (firstName !== undefined) firstNames.set(firstName, run.severity)
    }
  }
  const written = smallAmong(readings, firstNames)
  for (const [key, severity] of firstNames)
    if (!names.has(key) && !written.has(key)) names.set(key, severity)
  return names
}

/** “told Aisling Breathnach”: the word before a surname that is no word, within a sentence, is a first name. */
function firstNameOf([first, ...others]: readonly Word[]): string | undefined {
  if (first === undefined || first.opens || first.capital !== 'first' || first.key.length < 3)
    return undefined
  return others.some(({ key }) => !isPlainWord(key)) && mayBeAnywhere(first.key, true)
    ? first.key
    : undefined
}

/** “told An Okwuosa” makes a name of a word of grammar, where it has a capital within a sentence. */
const isBeforeSurname = ([, ...others]: readonly Word[]): boolean =>
  others.some(({ key }) => !isPlainWord(key))

/** In records everybody is called so, and everything is counted. */
const everywhere = wordSet(
  'one two three four five six seven eight nine ten mum mam mummy mom dad daddy nan nana nanny gran granny grandad granddad grandma mother father son daughter baby',
)

/**
 * Titles, words for relatives and of grammar are nobody's name everywhere. A word that no list of names has
 * needs a title before it or a name beside it: “Door kicked in” makes no person of each door.
 */
function mayBeAnywhere(key: string, sure: boolean): boolean {
  if (key === 'st' || isNeverName(key) || everywhere.has(key)) return false
  if ((titles.has(key) || ranks.has(key)) && !isWordName(key)) return false
  return sure || !isPlainWord(key) || isListedName(key) || isWordName(key)
}

/** Of these words those that the report writes in small letters too: there they are no name. */
export function smallAmong(
  readings: readonly Reading[],
  names: { has(key: string): boolean },
): Set<string> {
  const small = new Set<string>()
  for (const { words } of readings) {
    for (const { key, capital } of words) if (capital === 'none' && names.has(key)) small.add(key)
  }
  return small
}
