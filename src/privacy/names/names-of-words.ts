import { capitalFollows } from '../capital-follows.ts'
import { demonyms, organisationWords } from '../lists/organisation-words.ts'
import { days, feasts, kinship, modals, months } from '../lists/person-words.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import { isInPersonsState } from '../signs/surely-person.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isListedPlace,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import { isLogLetters } from './weigh-suspect.ts'

/** “Hazel Banks”, “Earl Mason”: both halves are words, and together they are somebody. */
export function isWholeNameOfWords(words: readonly Word[], at: number): boolean {
  const [before, first, last] = [words[at - 1], words[at], words[at + 1]]
  if (first?.capital !== 'first' || last?.capital !== 'first' || last.possessive) return false
  // “My Love”, “Hi Lovely”
  if (first.key.length < 3 && isPlainWord(first.key)) return false
  // “Early May”
  if (months.has(last.key) && /^(?:early|late|mid)$/.test(first.key)) return false
  if (first.opens === false && /^(?:the|an?|our|their|this)$/.test(before?.key ?? '')) return false
  if (
    before !== undefined &&
    !first.opens &&
    first.gap === ' ' &&
    before.capital !== 'none' &&
    !isLogLetters(before)
  )
    return false
  if (capitalFollows(words, at + 1)) return false
  if (first.opens && modals.has(first.key)) return false
  if (/^(?:spring|summer|autumn|winter|christian)$/.test(first.key)) return false
  // “Happy Friday”, “Easter Tuesday”
  const dated = days.has(last.key) || feasts.has(last.key)
  if (dated && (/^(?:happy|merry)$/.test(first.key) || feasts.has(first.key))) return false
  // “Car Wash”, “Car Painter”, “Memory Box”: what only some list of names has is a thing sooner.
  const seldom = isSeldomName(first.key) && !isWordSurname(last.key) && !isLogLetters(before)
  if (isPlainWord(first.key) && isPlainWord(last.key) && (!isWordName(first.key) || seldom))
    return false
  return (
    isListedFirstName(first.key) &&
    (isWordSurname(last.key) || isListedName(last.key) || isTownAsSurname(words, at + 1)) &&
    !organisationWords.has(last.key) &&
    !demonyms.has(last.key) &&
    // “Ring Mam.”
    !kinship.has(last.key)
  )
}

/** “Earl Halifax said no” */
function isTownAsSurname(words: readonly Word[], at: number): boolean {
  return (
    isListedPlace(words[at]?.key ?? '') && (actsAsPerson(words, at) || isInPersonsState(words, at))
  )
}

/** “Amber Hill said”, where both words are as much things. */
export function isNamedAsPerson(words: readonly Word[], at: number): boolean {
  const first = words[at]
  const last = words[at + 1]
  if (first === undefined || last === undefined) return false
  return isListedFirstName(first.key) && isWordSurname(last.key) && actsAsPerson(words, at + 1)
}
