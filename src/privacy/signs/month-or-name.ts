import { wordSet } from '../../support/word-set.ts'
import { families, months, seasons } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isInPersonsState } from './surely-person.ts'
import { isTimeGoingBy } from './time-goes-by.ts'

const timeBefore = wordSet(
  'in since during until till late early mid last next this every each throughout around following previous coming that beyond post pre',
)
/** “the end of May”, but “the threat of May”. */
const partsOfTime = wordSet(
  'end start beginning middle part month half week weeks days months course anniversary morning evening night report letter assessment incident referral log meeting minutes entry review',
)
const plannedFor =
  /^(?:listed|relisted|planned|booked|scheduled|rescheduled|due|arranged|adjourned|fixed|set|expected|postponed|rearranged)$/
/** “its August meeting”, “October’s rota” */
const ofMonths =
  /^(?:meetings?|rota|figures|returns?|minutes|budget|newsletter|edition|conference|sessions?|deadline|timetable|half|payment|payroll|bulletin|statistics|audit|inspection)$/
const alsoNames = wordSet('may april june august march july january summer autumn jan jun mar')

/**
 * Whether a month or season is one where it stands; `unclear` beside “by”, “from”, “to”, which people stand
 * beside too. `acts` says whether the word does what people do.
 */
export function monthOrName(
  words: readonly Word[],
  index: number,
  acts: boolean,
): 'month' | 'name' | 'unclear' {
  const word = words[index]
  if (word === undefined) return 'unclear'
  if (word.digitsFollow) return 'month'
  const before = word.opens ? undefined : words[index - 1]
  if (before !== undefined && /\d[,/-]?\s*$/.test(word.gap))
    return /\d{4},? $/.test(word.gap) && acts ? 'name' : 'month'
  const next = words[index + 1]
  if (next?.gap.endsWith(' ') && next.capital === 'none' && ofMonths.test(next.key)) return 'month'
  if (isTimeGoingBy(words, index)) return 'month'
  // “Between then and May”, “The log for August reads”
  const [earlier, joiner] = [words[index - 2]?.key ?? '', before?.key ?? '']
  if (joiner === 'and' && /^(?:then|now)$/.test(earlier)) return 'month'
  if (joiner === 'for' && /^(?:log|entry|entries|minutes|figures)$/.test(earlier)) return 'month'
  // “The report of July was not seen by her”
  if (before?.key === 'of' && partsOfTime.has(words[index - 2]?.key ?? '')) return 'month'
  if (word.possessive || isInPersonsState(words, index)) return 'name'
  if (isInSeries(words, index)) return 'month'
  // “May is empty”
  if (
    /^(?:is|was)$/.test(next?.key ?? '') &&
    /^(?:empty|blank|missing|over|quiet|busy|hot|cold|wet|dry)$/.test(words[index + 2]?.key ?? '')
  )
    return 'month'
  if (before !== undefined) {
    if (isSpokenOf(words, index)) return 'name'
    if (/^(?:st|nd|rd|th)$/.test(before.key) || (timeBefore.has(before.key) && !acts))
      return 'month'
    // “the October deadline”: names take no article.
    if (/^(?:the|an?|its|our|their)$/.test(before.key) && !families.has(next?.key ?? ''))
      return 'month'
    if (before.key === 'for' && plannedFor.test(words[index - 2]?.key ?? '')) return 'month'
    // “By August Rowan had moved”, “From April the team had no manager”
    const following = words[index + 1]
    if (
      /^(?:by|from|for)$/.test(before.key) &&
      before.opens &&
      following?.gap === ' ' &&
      (following.capital !== 'none' ||
        /^(?:the|an?|she|he|they|it|there|no|all|this)$/.test(following.key))
    )
      return 'month'
    if (/^(?:by|before|after|from|to|between)$/.test(before.key) && !acts) return 'unclear'
  }
  return alsoNames.has(word.key) || acts ? 'name' : 'unclear'
}

/** “between March and May”, “April, June” */
function isInSeries(words: readonly Word[], index: number): boolean {
  const isMonth = (word: Word | undefined) =>
    word !== undefined &&
    word.capital !== 'none' &&
    word.key !== words[index]?.key &&
    (months.has(word.key) || seasons.has(word.key))
  const joins = (word: Word | undefined) =>
    word !== undefined && /^(?:and|to|or|until)$/.test(word.key)
  const beside = (word: Word | undefined) =>
    word !== undefined && !word.opens && /^[\s,/&-]{1,3}$/.test(word.gap)
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  // “Jun May” is somebody; three in a row, or a comma between, are months.
  const near = (other: Word | undefined) => other?.gap === ' ' && !other.opens
  const pair =
    near(word) && isMonth(before)
      ? [words[index - 2], next]
      : near(next) && isMonth(next)
        ? [before, words[index + 2]]
        : undefined
  if (pair?.every((other) => !isMonth(other) && !joins(other) && other?.digitsFollow !== true))
    return next?.digitsFollow === true && isMonth(next)
  if (
    beside(word) &&
    (isMonth(before) || (joins(before) && beside(before) && isMonth(words[index - 2])))
  )
    return true
  return (
    beside(next) &&
    (isMonth(next) || (joins(next) && beside(words[index + 2]) && isMonth(words[index + 2])))
  )
}

const says =
  /^(?:them|him|her|said|says|wrote|replied|stated|told|noted|thought|thinks|felt|feels|knew|believes|believed|reported|recorded|confirmed|answered|back)$/

/** “wrote back that August was already known”; “said that August was busy” is the month. */
export function isSpokenOf(words: readonly Word[], index: number): boolean {
  const [verb, that, next] = [words[index - 2], words[index - 1], words[index + 1]]
  if (that?.key !== 'that' || (!/^and$/.test(verb?.key ?? '') && !says.test(verb?.key ?? '')))
    return false
  if (isInPersonsState(words, index)) return true
  if (!/^(?:was|is|had|has)$/.test(next?.key ?? '')) return false
  const then = /^(?:already|not|still|now|also|been)$/.test(words[index + 2]?.key ?? '') ? 3 : 2
  return /(?:[a-z]{3}ed|known|seen|taken|told|given|gone|left|drunk|calm|upset|tearful|safe|unwell|pregnant|angry|afraid|scared|alone|asleep)$/.test(
    words[index + then]?.key ?? '',
  )
}
