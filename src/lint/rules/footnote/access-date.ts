import type { Rule } from '../../../model/rule.ts'
import { monthNumber, months } from '../../../support/calendar.ts'
import { textRuns } from '../../../support/text-runs.ts'

const accessed = new RegExp(
  `\\b(?:accessed|retrieved|viewed|last visited)(?: on)?:? (?<day>(?:(?<number>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${months.join('|')}),? (?<year>(?:19|20)\\d\\d))`,
  'gi',
)

export const accessDate: Rule = {
  meta: {
    id: 'footnote/access-date',
    severity: 'warning',
    summary: 'A day on which a page was looked at, before the death or still to come',
  },
  check(report, say, { today }) {
    const { died } = report.facts
    for (const run of textRuns(report)) {
      if (run.part !== 'note') continue
      for (const match of run.text.matchAll(accessed)) {
        const { day = '', number = '1', month = '', year = '' } = match.groups ?? {}
        const date = `${year}-${twoDigits(monthNumber(month))}`
        const early = died !== undefined && date < died
        const late = `${date}-${twoDigits(Number(number))}` > today
        if (!early && !late) continue
        const start = match.index + match[0].length - day.length
        const why = early
          ? `which is before the death (${inWords(died)}), expected a later one`
          : 'which is still to come, expected an earlier one'
        say({
          file: run.file,
          position: run.position(start, start + day.length),
          message: `Unexpected day of access, “${day}”, ${why}`,
        })
      }
    }
  },
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** 2023-03 → March 2023. */
function inWords(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  return `${months[Number(number) - 1] ?? ''} ${year}`
}
