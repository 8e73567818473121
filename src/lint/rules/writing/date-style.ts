import type { Rule } from '../../../model/rule.ts'
import { months } from '../../../support/read-month.ts'
import type { TextRun } from '../../../support/text-run.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const dateStyle: Rule = {
  meta: {
    id: 'writing/date-style',
    severity: 'advice',
    summary: 'Dates written in more than one way',
  },
  check(report, say) {
    const dates = textRuns(report).flatMap(datesIn)
    const counts = new Map<DateStyle, number>()
    for (const { style } of dates) counts.set(style, (counts.get(style) ?? 0) + 1)
    if (counts.size < 2) return
    const most = Math.max(...counts.values())
    const usual = styles.find((style) => counts.get(style) === most) ?? 'plain'
    for (const { run, start, end, style, day, month, year } of dates) {
      if (style === usual) continue
      const wanted = write(usual, day, month, year)
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected “${run.text.slice(start, end)}”, expected “${wanted}” as most dates of the report are written`,
        expected: [wanted],
      })
    }
  },
}

type DateStyle = 'plain' | 'ordinal' | 'month-first' | 'numeric'

/** The one that the government's style asks for comes first: it wins where two are used as often. */
const styles: DateStyle[] = ['plain', 'ordinal', 'month-first', 'numeric']

interface WrittenDate {
  run: TextRun
  start: number
  end: number
  style: DateStyle
  day: number
  month: number
  year: string | undefined
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
]

/** A day beside a month: most paragraphs have none. */
const likely = /\d(?:st|nd|rd|th)?(?: day)?(?: of)? [JFMASOND][a-z]{2}|[a-z] \d{1,2}(?!\d)|\d[/.]\d/

function datesIn(run: TextRun): WrittenDate[] {
  if (!likely.test(run.text)) return []
  return patterns.flatMap(([style, pattern]) =>
    [...run.text.matchAll(pattern)].flatMap((match) => {
      const { day, month, number, year } = match.groups ?? {}
      const index =
        month === undefined ? Number(number) - 1 : months.indexOf(month as (typeof months)[number])
      const before = run.text.slice(Math.max(0, match.index - 12), match.index)
      const valid = Number(day) >= 1 && Number(day) <= 31 && index >= 0 && index < 12
      // “Issue 4 March 2015” and the dates of publications are their publishers’.
      const cited =
        /(?:issue|vol|volume|no|number)\.? $/i.test(before) ||
        (run.cited && !/ccessed (?:on )?$/.test(before))
      if (!valid || cited) return []
      const end = match.index + match[0].length
      return [{ run, start: match.index, end, style, day: Number(day), month: index, year }]
    }),
  )
}

function write(style: DateStyle, day: number, month: number, year: string | undefined): string {
  const name = months[month] ?? ''
  const last = year === undefined ? '' : ` ${year}`
  if (style === 'ordinal') return `${day}${ending(day)} ${name}${last}`
  if (style === 'month-first') return `${name} ${day}${year === undefined ? '' : `, ${year}`}`
  if (style === 'numeric' && year !== undefined) return `${day}/${month + 1}/${year}`
  return `${day} ${name}${last}`
}

function ending(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
