import type { Edit } from './anonymise-text.ts'
import { findCitations } from './find-citations.ts'
import { sourceRange } from './normalise.ts'
import { type DateInText, datesIn } from './parse-dates.ts'
import type { PreparedText } from './prepare-text.ts'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.?),? (?:the )?'
/** “on Friday the ” before a date becomes “in ”. */
const on = new RegExp(
  `\\b(on|On|ON) (?:the )?(?:(?:morning|afternoon|evening|night) of (?:the )?)?(?:${weekday})?$`,
)
const dayAlone = new RegExp(`(?:\\bthe |${weekday})$`, 'i')
/** “between 3 and ”, “from the 3rd to the ”, “3–” */
const rangeBefore =
  /\b(between|from|on|Between|From|On) (?:the )?\d{1,2}(?:st|nd|rd|th)? ?(?:and|to|until|-|or|&) ?(?:the )?$/
const bareRange = /(?<![\d/.])\d{1,2}(?:st|nd|rd|th)? ?(?:and|to|-|or|&) ?(?:the )?$/

/** Dates by the day become month and year; those of cited works stay. */
export function dateEdits(text: string, { normalised }: PreparedText): Edit[] {
  const plain = normalised.text
  const citations = findCitations(plain, false)
  const edits: Edit[] = []
  for (const date of datesIn(plain)) {
    if (citations.some((range) => range.start < date.end && date.start < range.end)) continue
    const before = plain.slice(Math.max(0, date.start - 50), date.start)
    const month = monthAndYear(date)
    const { back, words } = replaced(before, month)
    const { start, end } = sourceRange(normalised, date.start - back, date.end)
    const capital = isCapitalDate(text.slice(start, end)) ? words.toUpperCase() : words
    edits.push({ start, end, replacement: capital, kind: 'date' })
  }
  return edits
}

function replaced(before: string, month: string): { back: number; words: string } {
  const range = rangeBefore.exec(before)
  if (range !== null)
    return {
      back: range[0].length,
      words: /^[A-Z]/.test(range[1] ?? '') ? `In ${month}` : `in ${month}`,
    }
  const bare = bareRange.exec(before)
  if (bare !== null) return { back: bare[0].length, words: month }
  const preposition = on.exec(before)
  if (preposition !== null)
    return {
      back: preposition[0].length,
      words: /^O/.test(preposition[0]) ? `In ${month}` : `in ${month}`,
    }
  return { back: dayAlone.exec(before)?.[0].length ?? 0, words: month }
}

function monthAndYear({ month, year }: DateInText): string {
  return year === undefined ? (monthNames[month - 1] ?? '') : `${monthNames[month - 1]} ${year}`
}

function isCapitalDate(text: string): boolean {
  return /[A-Z]{3}/.test(text) && !/[a-z]/.test(text)
}
