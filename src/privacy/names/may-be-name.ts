import { demonyms, organisationWords } from '../lists/organisation-words.ts'
import {
  auxiliaries,
  days,
  families,
  modals,
  months,
  personStates,
  personVerbs,
} from '../lists/person-words.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import { isSpokenTo } from '../signs/spoken-to.ts'
import { isSurelyWord } from '../signs/surely-word.ts'
import { isFirstPerson, isTimeItself, wordOrName } from '../signs/word-or-name.ts'
import type { Word } from '../split-words.ts'
import { isShortWord, isWordName } from '../word-nature.ts'
import type { Certainty } from './names-among.ts'
import type { Reading } from './read-run.ts'

/** “Fields has previous”, where somebody is called so: with a verb, or never in small letters. */
function isNameAtStart(words: readonly Word[], at: number, small: ReadonlySet<string>): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined) return false
  if (!small.has(word.key) || word.possessive || next === undefined || next.opens) return true
  if (auxiliaries.has(next.key) || actsAsPerson(words, at)) return true
  // “Rich upset, wants to go home”
  return personStates.has(next.key) || !/^\s+$/.test(next.gap)
}

/** A word that is somebody's name in this report: at a sentence's start, too, unless it is “Will you” or “May 2020”. */
export function mayBeName(
  reading: Reading,
  at: number,
  small: ReadonlySet<string>,
  names: ReadonlyMap<string, Certainty>,
): boolean {
  const { words } = reading
  const word = words[at]
  if (word === undefined || word.capital === 'none') return false
  const sure = names.get(word.key) === 'error'
  const verdict = wordOrName(words, at)
  if (verdict === 'word' && (modals.has(word.key) || months.has(word.key) || days.has(word.key)))
    return sure && word.opens && !isTimeItself(words, at) && !isModalItself(words, at)
  if (isSurelyWord(words, at)) return false
  if (isShortWord(word.key)) return sure && isNoGrammar(words, at)
  if (word.opens) return isWordName(word.key) || isNameAtStart(words, at, small)
  if (verdict === 'name' || reading.judged[at] === 'unclear') return true
  return sure && !isInTitle(words, at, names)
}

/** What never follows the verbs “will” and “may”: “Will very hostile”, “May to see practice nurse”. */
const afterNoModal =
  /^(?:to|very|quite|so|too|more|less|in|at|on|out|up|down|off|back|home|with|w|from|by|for|of|re|and|or|but|who|whose|as|if|when|because|after|before|until|[a-z]{2,}(?:ed|ing))$/

const afterVerb =
  /^(?:to|for|that|the|an?|her|his|him|them|alone|by|in|on|at|with|if|whether|and|not|about|twice|again|when|it|she|he|they|out|up|off)$/

/** “asked An about it”, “An asked for help”, but “An agreed plan” and “Working With An Advocate” */
function isNoGrammar(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.capital !== 'first') return false
  const key = next?.opens === false ? next.key : ''
  if (word.opens) {
    if (auxiliaries.has(key)) return true
    return personVerbs.has(key) && (!key.endsWith('ed') || afterVerb.test(words[at + 2]?.key ?? ''))
  }
  return before?.capital === 'none' && (next === undefined || next.opens || next.capital === 'none')
}

/** “Will he come?”, “May be at risk”; “Will: home visit”, “Will will be missed” begin no question. */
function isModalItself(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || !modals.has(word.key)) return false
  if (next === undefined || next.opens || next.key === word.key || !/^\s+$/.test(next.gap))
    return false
  if (afterNoModal.test(next.key) || auxiliaries.has(next.key) || isSpokenTo(words, at))
    return false
  return !personStates.has(next.key) && !actsAsPerson(words, at)
}

/** “the Grace Period Policy”, “a Wood burner”; “the Wood family”, “a Joy-centred plan” and “our Joy” are somebody. */
function isInTitle(
  words: readonly Word[],
  at: number,
  names: ReadonlyMap<string, Certainty>,
): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const leans = (one: Word | undefined, gap: string | undefined) =>
    one !== undefined &&
    gap === ' ' &&
    !one.opens &&
    one.capital !== 'none' &&
    !isFirstPerson(one) &&
    names.get(one.key) !== 'error'
  // “Ranger Pickle”: the surname is known.
  const first =
    before !== undefined && !organisationWords.has(before.key) && !demonyms.has(before.key)
  if (leans(next, next?.gap) || (leans(before, word?.gap) && !first)) return true
  if (!/^(?:the|an?|this|its|such)$/.test(before?.key ?? '')) return false
  return next?.gap !== '-' && !families.has(next?.key ?? '')
}
