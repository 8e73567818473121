import type { Rule } from '../../../model/rule.ts'
import { months } from '../../../support/read-month.ts'
import { textRuns } from '../../../support/text-runs.ts'
import { type DateStyle, writtenDates } from '../../written-dates.ts'

export const dateStyle: Rule = {
  meta: {
    id: 'writing/date-style',
    severity: 'advice',
    summary: 'Dates written in more than one way',
    mends: 'dates',
  },
  check(report, say) {
    const dates = textRuns(report).flatMap(writtenDates)
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

/** The one that the government's style asks for comes first: it wins where two are used as often. */
const styles: DateStyle[] = ['plain', 'ordinal', 'month-first', 'numeric']

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
