import { allMatches } from '../../support/all-matches.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { months } from '../../support/writing/calendar.ts'

/** How a date is written: 12 May 2020, 12th May 2020, May 12, 2020, 12/05/2020, 12 Mar 2020, 2020-05-12. */
export type DateStyle = 'plain' | 'ordinal' | 'month-first' | 'numeric' | 'short' | 'iso'

/** A day of a month, as the author wrote it in a run of words. */
export interface WrittenDate {
  run: TextRun
  start: number
  end: number
  style: DateStyle
  /** From 1 to 31, whatever the month. */
  day: number
  /** January is 0. */
  month: number
  year: string | undefined
}

/** Whether no calendar has such a day; a February of no year has 29. */
export function isImpossible(date: WrittenDate): boolean {
  return date.day > daysOfMonth(date)
}

/** How many days the month of a date has. */
export function daysOfMonth({ month, year }: WrittenDate): number {
  return new Date(Date.UTC(Number(year ?? 2000), month + 1, 0)).getUTCDate()
}

const names = `(?:${months.join('|')})`
const patterns: Array<[DateStyle, RegExp]> = [
  [
    'plain',
    new RegExp(`(?<![\\d/-])(?<day>\\d{1,2}) (?<month>${names})\\b(?: (?<year>\\d{4})\\b)?`, 'g'),
  ],
  [
    'ordinal',
    new RegExp(
      `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)(?: day)?(?: of)? (?<month>${names})\\b(?:,? (?<year>\\d{4})\\b)?`,
      'g',
    ),
  ],
  [
    'month-first',
    new RegExp(
      `\\b(?<month>${names}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d|\\d)(?:, (?<year>\\d{4})\\b)?`,
      'g',
    ),
  ],
  ['numeric', /(?<![\d/.-])(?<day>\d{1,2})[/.](?<number>\d{1,2})[/.](?<year>\d{4})(?![\d/])/g],
  ['numeric', /(?<![\d/.-])(?<day>\d{1,2})\/(?<number>\d{1,2})\/(?<year>\d{2})(?![\d/])/g],
  [
    'iso',
    /(?<![\d/.\p{L}-])(?<year>(?:19|20)\d\d)-(?<number>[01]\d)-(?<day>[0-3]\d)(?![\d/\p{L}-])/gu,
  ],
  [
    'short',
    new RegExp(
      `(?<![\\d/-])(?<day>\\d{1,2}) (?<month>${months.map((name) => name.slice(0, 3)).join('|')}|Sept)\\.? (?<year>\\d{4})\\b`,
      'g',
    ),
  ],
]

/** A day beside a month: most paragraphs have none. */
const likely =
  /\d(?:st|nd|rd|th)?(?: day)?(?: of)? [JFMASOND][a-z]{2}|[a-z] \d{1,2}(?!\d)|\d[/.]\d|\d{4}-\d/

/** The dates of a run that are its author's: “Issue 4 March 2015” and the dates of publications are their publishers'. */
export function writtenDates(run: TextRun): WrittenDate[] {
  if (!likely.test(run.text)) return []
  return patterns.flatMap(([style, pattern]) =>
    allMatches(run.text, pattern).flatMap((match) => {
      const { day, month, number, year } = match.groups ?? {}
      const index =
        month === undefined
          ? Number(number) - 1
          : months.findIndex((name) => name.startsWith(month.slice(0, 3)))
      const before = run.text.slice(Math.max(0, match.index - 12), match.index)
      const valid = Number(day) >= 1 && Number(day) <= 31 && index >= 0 && index < 12
      const cited =
        /(?:issue|vol|volume|no|number)\.? $/i.test(before) ||
        (run.cited && !/ccessed (?:on )?$/.test(before))
      if (!valid || cited) return []
      const end = match.index + match[0].length
      const full = year?.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
      // “12 May 2020” is its own short form.
      if (style === 'short' && month === months[index]) return []
      return [{ run, start: match.index, end, style, day: Number(day), month: index, year: full }]
    }),
  )
}
