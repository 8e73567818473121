import { wordSet } from '../../support/word-set.ts'
import type { CompiledExplained } from '../explained.ts'
import { families } from '../lists/person-words.ts'
import { namedThings } from '../lists/thing-nouns.ts'
import { inDictionaryCapitalised, lookUpWord } from '../look-up-word.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import { isBehindSubject } from '../signs/behind-subject.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import { isInPersonsState, livesAsPerson } from '../signs/surely-person.ts'
import { isThingByContext } from '../signs/thing-by-context.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import type { Evidence } from './find-names.ts'
import type { JudgedWords } from './join-suspects.ts'
import { isNameOfThing } from './named-things.ts'
import { isProfessional, isRelated } from './titles.ts'

/** Words in a row that are taken for one name. */
export interface WordRun {
  first: number
  last: number
  evidence: Evidence
  severity: 'error' | 'warning' | 'advice'
  /** After a doctor's or an officer's title. */
  professional: boolean
}

/** Why a run began: a title, a word that nothing explains, one that may be a name, one in small letters. */
export type Start = 'title' | 'suspect' | 'unclear' | 'small'

/** What houses and streets are called after their own name: “Hope House”, “Rose Cottage”, “Victoria St”. */
const buildings = wordSet(
  'house court cottage lodge villa mews gardens grange manor farm barn flats rd ave ln st cres ct terr gdns walk row sands quay wharf parade canal yard reservoir viaduct valley parva magna',
)

/** The same, where a place stands before it: “Leith Walk”, but “Joy Park”. */
const sites = wordSet('park hill view rise green way lane bay cove')

/** What speaks for a person; undefined where it is the author of a cited work. */
export function weighSuspect(
  { words, judged, done }: JudgedWords,
  first: number,
  last: number,
  start: Start,
  context: CompiledExplained,
  cited: ReadonlySet<string>,
): WordRun | undefined {
  const word = words[first] as Word
  const end = words[last] as Word
  const before = words[first - 1]
  const next = words[last + 1]
  const keys = words.slice(first, last + 1).map((one) => one.key)
  const professional = isProfessional(words, first)
  const result = (evidence: Evidence, severity: WordRun['severity']): WordRun => ({
    first,
    last,
    evidence,
    severity,
    professional,
  })
  if (start === 'title') return result('title', 'error')
  const related = isRelated(words, first)
  // “Hester describes”; whoever sleeps or cries is somebody of the same name.
  // “Allen rang the police”: of the same name as an author.
  const lives =
    isInPersonsState(words, last) || livesAsPerson(words, last) || actsOnSomebody(words, last)
  const author = keys.every((key) => cited.has(key)) && !lives
  if (author && !related) return undefined
  if (start === 'small') return result(related ? 'kinship' : 'acts', 'warning')
  const called = /^(?:called|named)$/.test(before?.key ?? '')
  const near =
    !word.opens &&
    /^(?:at|near|across|in|on|through|around|opposite|into|along|beside)$/.test(before?.key ?? '')
  // “the worker at Harbour Light, who kept her talking”
  const whereOf =
    near && last > first && keys.every((key) => isPlainWord(key) && !isListedFirstName(key))
  const acts =
    actsAsPerson(words, last) && !whereOf && !(last > first && isBehindSubject(words, first))
  const site = buildings.has(end.key) || (sites.has(end.key) && near)
  if (last > first && site && (called || !related) && !(acts && isWordSurname(end.key)))
    return result('unexplained', 'advice')
  if (related) return result('kinship', 'error')
  if (isNameOfThing(words, first)) return result('unexplained', 'advice')
  const counted = /^an?$/.test(before?.key ?? '') && !word.opens && !isInitialBefore(words, first)
  // “the Severn kept two officers”
  if (first === last && before?.key === 'the' && !word.opens && acts)
    return result('listed', 'advice')
  if (acts && judged[last] !== 'word' && !counted) return result('acts', 'error')
  // “The Anytown Way”: names take no article.
  if (last > first && before?.key === 'the' && !word.opens && isPlainWord(end.key))
    return result('unexplained', 'advice')
  // “Red Warning”, “Elsa Dress”
  if (last > first && namedThings.has(end.key) && !isWordSurname(end.key))
    return result('unexplained', 'advice')
  const listed = (key: string) => isListedName(key) || (isWordName(key) && !isPlainWord(key))
  // “May Okwuosa”
  const whole = isWordName(word.key) && !isSeldomName(word.key) && !isPlainWord(end.key)
  if (last > first && (whole || keys.some((key) => listed(key) && !isSeldomName(key))))
    return result('full-name', 'error')
  if (keys.every((key) => context.namedWords.has(key))) return result('panel-name-alone', 'warning')
  if (next !== undefined && families.has(next.key) && next.gap === ' ')
    return result('kinship', 'error')
  // “a Mercedes”, “cans of Stella”
  if (!word.opens && isThing(words, first)) return result('listed', 'advice')
  const alone = first === last && !end.possessive && !standsForPerson(words, first)
  if (alone && isThingByContext(words, done, first)) return result('unexplained', 'advice')
  if (keys.some((key) => isListedName(key) && (!isPlainWord(key) || isWordName(key)))) {
    // “by the Severn”
    if (alone && before?.key === 'the' && !word.opens) return result('listed', 'advice')
    return result('listed', end.possessive ? 'error' : 'warning')
  }
  const stem = end.key.replace(/s$/, '')
  const theirs =
    before?.key === 'the' && stem !== end.key && isListedName(stem) && !isPlainWord(stem)
  if (theirs) return result('kinship', 'error')
  // What the dictionary has with a capital and no list of names has: “Merlot”, “Heathrow”.
  if (alone && lookUpWord(word.key) === inDictionaryCapitalised && !isWordName(word.key))
    return result('listed', 'advice')
  // “the Savana”: a thing sooner than somebody.
  return result('unexplained', before?.key === 'the' && !word.opens ? 'advice' : 'warning')
}

/** “T/C Amber Falls”, “DP Angel Derby”: after such letters records say who. */
export function isLogLetters(word: Word | undefined): boolean {
  return word?.key.length === 1 || (word?.capital === 'all' && word.key.length < 5)
}

/** “Walby hit her” */
function actsOnSomebody(words: readonly Word[], at: number): boolean {
  const [verb, object] = [words[at + 1], words[at + 2]]
  if (verb?.gap !== ' ' || object?.gap !== ' ') return false
  return (
    /^(?:hit|punched|kicked|slapped|pushed|strangled|grabbed|threatened|stabbed|followed|collected|attended|visited|married|met)$/.test(
      verb.key,
    ) && /^(?:her|him|them|his|their)$/.test(object.key)
  )
}

/** “Review in 4/52. A Nwosu”: an A that begins what is nothing but a name is no article. */
function isInitialBefore(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (before?.key !== 'a' || before.capital === 'none') return false
  // “attended by A. Mbeki”
  if (word?.gap.startsWith('.') === true) return true
  if (!before.opens) return false
  if (word === undefined || !isListedName(word.key) || isPlainWord(word.key)) return false
  return next === undefined || next.opens || /[\n,;:)]/.test(next.gap)
}

/** After “a” or a measure of drink a name is a brand. */
function isThing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.key ?? ''
  if (before === 'of') {
    return /^(?:cans?|bottles?|pints?|glass(?:es)?|units?|doses?|packets?|packs?|tins?|tubs?|tubes?|jars?|bars?|cartons?|litres?|shots?|slices?|brand|breed|episodes?|repeats|reruns|soundtrack)$/.test(
      words[at - 2]?.key ?? '',
    )
  }
  return /^(?:a|an|drank|drinking|smoked|smoking)$/.test(before) && !isInitialBefore(words, at)
}
