import { wordSet } from '../../support/word-set.ts'
import {
  auxiliaries,
  days,
  kinship,
  modals,
  months,
  ranks,
  seasons,
  titles,
} from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord, isWordSurname, needsArticle } from '../word-nature.ts'
import { actsAsPerson, following } from './acts-as-person.ts'
import { isBareSubject } from './bare-subject.ts'
import { isDay } from './day-or-name.ts'
import { doneToPerson } from './done-to-person.ts'
import { isSpokenOf, monthOrName } from './month-or-name.ts'
import { isSpokenTo } from './spoken-to.ts'
import { isInPersonsState } from './surely-person.ts'
import { isTimeGoingBy } from './time-goes-by.ts'

export type Verdict = 'name' | 'word' | 'unclear'

const pastAuxiliaries = wordSet('was had has did hadnt wasnt didnt never also then')
const articles = wordSet('the a an our its your their every such')

/** Whether a word that is both (Hope, Mark, Will, May) is a name where it stands. */
export function wordOrName(words: readonly Word[], index: number): Verdict {
  const word = words[index]
  if (word === undefined || word.capital === 'none') return 'word'
  if (months.has(word.key) || seasons.has(word.key)) {
    const verdict = monthOrName(words, index, actsAsPerson(words, index))
    if (verdict !== 'name') return verdict === 'month' ? 'word' : 'unclear'
  }
  if (days.has(word.key) && isTimeGoingBy(words, index)) return 'word'
  if (days.has(word.key) && !actsAsPerson(words, index)) {
    if (isSpokenOf(words, index) || isSpokenTo(words, index)) return 'name'
    return isDay(words, index) ? 'word' : 'unclear'
  }
  const before = words[index - 1]
  if (before !== undefined && !word.opens && /^\.?\s+$/.test(word.gap)) {
    if (titles.has(before.key) || ranks.has(before.key) || kinship.has(before.key)) return 'name'
  }
  return word.opens ? verdictAtStart(words, index) : verdictWithin(words, index)
}

/** Whether something speaks of the time: “May 2018”, “June was the busiest month”, “Tuesday night”. */
export function isTimeItself(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  if (days.has(key)) return isTimeGoingBy(words, index) || isDay(words, index)
  return months.has(key) && monthOrName(words, index, actsAsPerson(words, index)) === 'month'
}

/** “Joy turned to worry”, “Patience ran out”: of the word itself, whoever is called so. */
export function isWordItself(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], following(words, index)]
  if (word?.opens !== true || next === undefined || word.possessive) return false
  return isSaying(word, next, words[index + 2], words[index + 3])
}

function verdictAtStart(words: readonly Word[], index: number): Verdict {
  const word = words[index]
  const next = following(words, index)
  if (word === undefined) return 'word'
  if (word.possessive) return 'name'
  // “Hope” alone between quotation marks is called so.
  if (/["']$/.test(word.gap) && /^["']/.test(words[index + 1]?.gap ?? '')) return 'name'
  if (next === undefined) return 'unclear'
  if (isInPersonsState(words, index) || isSpokenTo(words, index)) return 'name'
  if (isSaying(word, next, words[index + 2], words[index + 3])) return 'word'
  if (actsAsPerson(words, index)) return modalBeforeBare(word, next) ? 'word' : 'name'
  if (isDoneToThing(word, next, words[index + 2], words[index + 3])) return 'word'
  // “Ivory couldn't sleep”
  if (/^(?:could|would|did|does|ca|wo)nt$/.test(next.key)) return 'name'
  // “May will keep a spare key”
  if (modals.has(word.key) && /^(?:will|may|can|must|should|shall)$/.test(next.key)) return 'name'
  if (isBareSubject(words, index)) return 'name'
  if (auxiliaries.has(next.key))
    return modals.has(word.key) ? 'name' : pastAuxiliaries.has(next.key) ? 'unclear' : 'word'
  if (
    next.capital !== 'none' &&
    !next.opens &&
    /^\s+$/.test(next.gap) &&
    (!isPlainWord(next.key) || isWordSurname(next.key))
  )
    return 'name'
  if (/^\s*,/.test(next.gap) && !modals.has(word.key)) return 'unclear'
  // “Hope and Ash argued”, “Hope and her child”
  const third = words[index + 2]
  if (
    next.key === 'and' &&
    third !== undefined &&
    (third.capital !== 'none' || /^(?:his|her|their)$/.test(third.key))
  )
    return 'name'
  return 'word'
}

const feelings =
  /^(?:worry|fear|anger|grief|sorrow|despair|relief|panic|horror|hate|hatred|sadness|dread|ash|ashes|dust|tears|rage)$/

/** “Summer came”, “Dawn broke”, “Chance played a part”, “Faith mattered to them” */
function isSaying(word: Word, next: Word, then: Word | undefined, of: Word | undefined): boolean {
  // “Hope that he would change”, “Grace under pressure”
  if (/^(?:that|under|of|in|between|among)$/.test(next.key) && isPlainWord(word.key)) return true
  // “Patience ran out”
  if (/^(?:ran|wore)$/.test(next.key) && /^(?:out|thin)$/.test(then?.key ?? '')) return true
  // “Joy turned to worry”
  if (next.key === 'turned' && then?.key === 'to' && feelings.test(of?.key ?? '')) return true
  if (seasons.has(word.key) || word.key === 'dawn')
    return (
      /^(?:came|broke|passed|ended|began|arrived|comes|followed|turned)$/.test(next.key) ||
      (next.key === 'brought' && /^(?:an?|the|more|no|new|little|with)$/.test(then?.key ?? '')) ||
      (next.key === 'to' && then?.key === 'dusk')
    )
  if (next.key === 'played') return /^(?:an?|no|its|some|little)$/.test(then?.key ?? '')
  return next.key === 'mattered'
}

/** “Hope was expressed”, “Grace was given for the rent”: what nobody suffers. */
function isDoneToThing(
  word: Word,
  next: Word,
  then: Word | undefined,
  of: Word | undefined,
): boolean {
  if (then === undefined || then.opens || !/^(?:was|is)$/.test(next.key)) return false
  // “Patience is asked of families”
  if (then.key === 'asked') return of?.key === 'of'
  if (needsArticle(word.key)) return false
  return isPlainWord(word.key) && (/ed$/.test(then.key) || /^(?:given|lost|found)$/.test(then.key))
}

function modalBeforeBare(word: Word, next: Word): boolean {
  return (
    modals.has(word.key) &&
    ['be', 'have', 'put', 'read', 'cut', 'hit', 'hurt', 'become', 'come'].includes(next.key)
  )
}

/** “I”, “I'll”: these bear a capital everywhere. */
export function isFirstPerson(word: Word): boolean {
  return word.capital !== 'none' && /^(?:i|im|ive|ill|id)$/.test(word.key)
}

function verdictWithin(words: readonly Word[], index: number): Verdict {
  const word = words[index]
  const before = words[index - 1]
  const next = words[index + 1]
  if (word === undefined) return 'word'
  if (actsAsPerson(words, index) && !(before !== undefined && articles.has(before.key)))
    return 'name'
  // A phrase in title case: “the Grace Period Policy”, “Freedom of Faith”.
  const leaning = (other: Word | undefined, gap: string | undefined) =>
    other !== undefined &&
    gap === ' ' &&
    other.capital !== 'none' &&
    isPlainWord(other.key) &&
    !isFirstPerson(other) &&
    !isWordSurname(other.key)
  if (
    before?.possessive === false &&
    isPlainWord(word.key) &&
    leaning(before, word.gap) &&
    before?.opens !== true
  )
    return 'word'
  if (leaning(next, next?.gap) && !doneToPerson(words, index)) return 'word'
  if (before !== undefined && articles.has(before.key) && /^\s+$/.test(word.gap)) return 'word'
  return 'name'
}
