import type { Stretch } from '../../model/privacy.ts'
import { months } from '../../support/writing/calendar.ts'
import { findCitations } from '../citations/find-citations.ts'
import type { Edit } from '../edits.ts'
import { type DateContext, findDates } from '../identifiers/find-dates.ts'
import { type DateInText, datesIn } from '../identifiers/parse-dates.ts'
import { sourceRange } from '../normalise.ts'
import type { PreparedText } from '../prepare-text.ts'
import { unsureDates } from './unsure-dates.ts'

const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Weds?|Thu|Thur|Thurs|Fri|Sat|Sun)\\.?),? (?:the )?'
/** “on Friday the ” before a date becomes “in ”. */
const on = new RegExp(
  `\\b(on|On|ON) (or (?:around|about) )?(?:the )?(?:(?:morning|afternoon|evening|night) of (?:the )?)?(?:${weekday})?$`,
)
/** “On her birthday, ” before “2 October 2020,” becomes “On her birthday, in October 2020,”. */
const apposed = /\b(?:on|that) [^.;:,\d]{1,50}, $/i
const weekdayAlone = new RegExp(`${weekday}$`, 'i')
/** “between 3 and ”, “from the 3rd to the ”, “on 3, 5 and ”, “3–” */
const days =
  '(?:\\d{1,2}(?:st|nd|rd|th)?, ?)*\\d{1,2}(?:st|nd|rd|th)? ?(?:and|to|until|-|or|&) ?(?:the )?$'
const rangeBefore = new RegExp(`\\b(?:between|from|on) (?:the )?${days}`, 'i')
const bareRange = new RegExp(`(?<![\\d/.])${days}`)
/** Between two dates of one month. */
const joined = new RegExp(`^,? ?(?:and|to|until|-|or|&) ?(?:on )?(?:the )?(?:${weekday})?$`, 'i')

/**
 * Dates by the day become month and year. Those of cited works stay; those that seem to be the review's own,
 * or of a law, stay too and are reported, and so are days without their month.
 */
export function dateEdits(
  text: string,
  prepared: PreparedText,
  context: DateContext = {},
): { edits: Edit[]; own: Stretch[]; unsure: Stretch[] } {
  const { normalised } = prepared
  const plain = normalised.text
  const all = datesIn(plain)
  const unsure = unsureDates(plain).map(({ start, end }) => sourceRange(normalised, start, end))
  if (all.length === 0) return { edits: [], own: [], unsure }
  const citations = findCitations(plain, context.note === true ? 'note' : 'prose')
  const cited = (date: DateInText) =>
    citations.some((range) => range.start < date.end && date.start < range.end)
  const told = findDates(prepared, context)
  const isTold = (date: DateInText) => {
    const { start } = sourceRange(normalised, date.start, date.end)
    return told.some((one) => one.start === start)
  }
  const own = all.filter((date) => !isTold(date) && !cited(date))
  const edits = spansOf(plain, all.filter(isTold)).map(({ start, end, month }): Edit => {
    const before = plain.slice(Math.max(0, start - 60), start)
    const { back, words } =
      apposed.test(before) && !on.test(before) && plain[end] === ','
        ? { back: 0, words: `in ${month}` }
        : replaced(before, plain.slice(start, end), month)
    const range = sourceRange(normalised, start - back, end)
    const capital = isCapitalDate(text.slice(range.start, range.end)) ? words.toUpperCase() : words
    const within = told.filter((one) => one.start < range.end && range.start < one.end)
    const edit = { ...range, replacement: capital, kind: 'date' } as const
    return within.some(({ kind }) => kind !== 'day') ? edit : { ...edit, secret: false }
  })
  const reviews = context.process === true ? [] : own
  return {
    edits,
    own: reviews.map(({ start, end }) => sourceRange(normalised, start, end)),
    unsure,
  }
}

interface Span extends Stretch {
  month: string
}

/** Dates, those that are joined and of one month as one. */
function spansOf(text: string, dates: readonly DateInText[]): Span[] {
  const spans: Array<Span & { last: DateInText }> = []
  for (const date of dates) {
    const before = spans.at(-1)
    const sameMonth =
      before?.last.month === date.month &&
      (before.last.year ?? date.year) === date.year &&
      joined.test(text.slice(before.end, date.start))
    const { start } = date
    const end = date.end - (endsSentence(text, date) ? 1 : 0)
    const span = { start, end, month: monthAndYear(date), last: date }
    if (before && sameMonth) spans[spans.length - 1] = { ...span, start: before.start }
    else spans.push(span)
  }
  return spans
}

/** The full stop after “May.” or a last “Mar.” belongs to the sentence. */
function endsSentence(text: string, { start, end }: Stretch): boolean {
  const written = text.slice(start, end)
  if (!written.endsWith('.')) return false
  const whole = months.some((name) => written.toLowerCase().endsWith(`${name.toLowerCase()}.`))
  return whole || /^(?:\s*$|\s+["“‘'(]?\p{Lu})/u.test(text.slice(end))
}

function replaced(before: string, date: string, month: string): { back: number; words: string } {
  const inMonth = (opening: string, about = '') =>
    `${/^[A-Z]/.test(opening) ? 'In' : 'in'} ${about}${month}`
  const range = rangeBefore.exec(before)
  if (range !== null) return { back: range[0].length, words: inMonth(range[0]) }
  const bare = bareRange.exec(before)
  if (bare !== null) return { back: bare[0].length, words: month }
  const preposition = on.exec(before)
  if (preposition !== null)
    return {
      back: preposition[0].length,
      words: inMonth(preposition[0], preposition[2] === undefined ? '' : 'around '),
    }
  const spanned = joinedSpan.exec(date) && /\b(?:between|from) (?:the )?$/i.exec(before)
  if (spanned) return { back: spanned[0].length, words: inMonth(spanned[0]) }
  // “the 12th of March”, but “the 12 March report”.
  const the = /^(?:\d+ ?(?:st|nd|rd|th)|[a-z])/i.test(date) ? /\bthe $/i.exec(before) : null
  return { back: (weekdayAlone.exec(before) ?? the)?.[0].length ?? 0, words: month }
}

const joinedSpan = /\d[^\d]*(?:and|to|until|-|or|&)[^\d]*\d/i

function monthAndYear({ month, year }: DateInText): string {
  return year === undefined ? (months[month - 1] ?? '') : `${months[month - 1]} ${year}`
}

function isCapitalDate(text: string): boolean {
  return /[A-Z]{3}/.test(text) && !/[a-z]/.test(text)
}
