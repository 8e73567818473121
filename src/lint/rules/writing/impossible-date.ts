import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { months, weekdays } from '../../../support/writing/calendar.ts'
import {
  daysOfMonth,
  isImpossible,
  type WrittenDate,
  writtenDates,
} from '../../writing/written-dates.ts'

const weekday = '(?<weekday>(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)'
const before = new RegExp(`\\b${weekday}\\.?,?(?: the)? $`)
const after = new RegExp(`^(?:,? \\(|, a )${weekday}\\b`)

export const impossibleDate: Rule = {
  meta: {
    id: 'writing/impossible-date',
    severity: 'warning',
    summary: 'A date that no calendar has: 31 June, or a Monday that was a Sunday',
  },
  check(report, say) {
    for (const date of textRuns(report).flatMap(writtenDates)) {
      const { run, start, end, style, year } = date
      // A record that is quoted says what it says, and the author has seen it.
      if (/^[^.]{0,12}\[sic\]/i.test(run.text.slice(end))) continue
      // “In June 31 referrals were made.”
      if (style === 'month-first' && year === undefined) continue
      if (isImpossible(date)) {
        const length = daysOfMonth(date)
        const month = `${months[date.month]}${length === 28 ? ` ${year}` : ''}`
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${run.text.slice(start, end)}”, expected a day that exists: ${month} has ${length} days`,
        })
        continue
      }
      if (year === undefined) continue
      const named = namedWeekday(date)
      const real =
        weekdays[new Date(Date.UTC(Number(year), date.month, date.day)).getUTCDay()] ?? ''
      if (named === undefined || real.startsWith(named.text.slice(0, 3))) continue
      say({
        file: run.file,
        position: run.position(named.start, named.start + named.text.length),
        message: `Unexpected “${named.text}” with ${date.day} ${months[date.month]} ${year}, expected “${real}” or another date`,
      })
    }
  },
}

/** The day of the week that is written beside a date, and where. */
function namedWeekday({
  run,
  start,
  end,
}: WrittenDate): { text: string; start: number } | undefined {
  const earlier = before.exec(run.text.slice(Math.max(0, start - 20), start))
  if (earlier?.groups?.weekday !== undefined)
    return {
      text: earlier.groups.weekday,
      start: Math.max(0, start - 20) + earlier.index,
    }
  const later = after.exec(run.text.slice(end, end + 20))
  const text = later?.groups?.weekday
  if (later === null || text === undefined) return undefined
  return { text, start: end + later[0].length - text.length }
}
