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
import { doneToPerson } from './done-to-person.ts'
import { isSpokenOf, monthOrName } from './month-or-name.ts'
import { isSpokenTo } from './spoken-to.ts'
import { isInPersonsState, isSurelyPerson } from './surely-person.ts'
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

/** “Sunday football”, “Friday prayers” */
const ofDays =
  /^(?:mornings?|afternoons?|evenings?|nights?|lunchtime|lunch|lunches|dinner|roast|football|league|school|market|club|clinic|job|service|mass|prayers|papers?|shifts?|drinking|group|class|contact|visits?|drive)$/

/** “on Sunday”, “Sunday night”, “Sunday 3 May”; bare “Sunday” may be somebody’s name. */
function isDay(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = word?.opens ? undefined : words[index - 1]
  const next = words[index + 1]
  if (word === undefined || word.digitsFollow) return true
  if (!word.opens && /\d\W{0,2}$/.test(word.gap)) return true
  if (next?.gap === ' ' && ofDays.test(next.key)) return true
  if (word.possessive) return false
  // “Scaled Monday as 2 and Wednesday as 7”
  const near = words.slice(Math.max(0, index - 6), index + 7)
  if (near.some(({ key, capital }) => capital !== 'none' && key !== word.key && days.has(key)))
    return true
  // “w/c Monday”
  if (before?.key === 'c' && words[index - 2]?.key === 'w') return true
  if (/^(?:sent|date|received|due|day)$/.test(words[index - 1]?.key ?? '') && word.gap === ': ')
    return true
  if (isAppointed(words, index)) return true
  if (isSpokenTo(words, index)) return false
  // “Next call Thursday”, “a visit Friday.”
  if (
    /^(?:call|visit|appt|appointment|meeting|session|review|clinic|contact|seen|back)$/.test(
      before?.key ?? '',
    ) &&
    !(next?.gap === ' ' && next.capital === 'none')
  )
    return true
  if (before !== undefined && (isBesideSomebody(words, index) || isSpokenOf(words, index)))
    return false
  return (
    before !== undefined &&
    /^(?:on|last|next|this|every|each|following|previous|that|the|until|since|by|from|to|and|a|one)$/.test(
      before.key,
    )
  )
}

const hours =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|half|quarter|lunchtime|teatime|bedtime|dawn|dusk)$/

/** “Friday at Five”, “it can be changed by Friday”, “Can’t Sunday”, “not Monday”: an hour, a deadline, a day off. */
function isAppointed(words: readonly Word[], index: number): boolean {
  const [word, next, then] = [words[index], words[index + 1], words[index + 2]]
  if (next?.key === 'at' && next.gap === ' ' && (hours.test(then?.key ?? '') || next.digitsFollow))
    return true
  if (next !== undefined && /^ at \d|^ \d/.test(next.gap)) return true
  const [verb, before] = [words[index - 2], words[index - 1]]
  if (word?.opens !== false || before === undefined) return false
  const modal = /^(?:be|get|got)$/.test(words[index - 3]?.key ?? '')
  if (before.key === 'by' && modal && /(?:ed|en|wn|ne|nt|de|ut|t)$/.test(verb?.key ?? ''))
    return !/^(?:assaulted|hit|beaten|told|asked|seen|hurt|threatened|met|arrested|visited|killed)$/.test(
      verb?.key ?? '',
    )
  return (
    /^(?:cant|wont|not|until|til|till|off|free|due|only|any|both|mon|tues|working|w)$/.test(
      before.key,
    ) && !(next?.gap === ' ' && !next.opens && next.capital === 'none')
  )
}

/** “a statement from Tuesday”, “lent by Monday”, “spoken only to Friday”, “with Rowan and Sunday” */
function isBesideSomebody(words: readonly Word[], index: number): boolean {
  const [earlier, before] = [words[index - 2], words[index - 1]]
  const key = earlier?.key ?? ''
  if (/^(?:by|from|to)$/.test(before?.key ?? '') && isSurelyPerson(words, index)) return true
  if (before?.key === 'from')
    return /^(?:heard|statements?|texts?|calls?|letters?|messages?|emails?|disclosure|evidence|account|money|apology)$/.test(
      key,
    )
  if (before?.key === 'to')
    return /^(?:only|spoke|spoken|talked|talking|listened|grateful|related|married|known|said|lied|letters?|thanks|kind)$/.test(
      key,
    )
  if (before?.key === 'by')
    return (
      /(?:[a-z]{3}ed|lent|given|taken|seen|told|written|driven|sent|made|left|held|hit|brought)$/.test(
        key,
      ) &&
      !/^(?:completed|returned|finished|submitted|needed|expected|required|resolved|moved|arrived|closed|received)$/.test(
        key,
      )
    )
  const isNoTime = (one: Word | undefined) =>
    one?.capital === 'first' && !one.opens && !days.has(one.key) && !months.has(one.key)
  if (before?.key !== 'and' || !isNoTime(earlier)) return false
  return !isPlainWord(key) || /^(?:with|to|by|of|told|saw)$/.test(words[index - 3]?.key ?? '')
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
