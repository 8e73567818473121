import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { monthNumber, months } from '../../../support/writing/calendar.ts'

const accessed = new RegExp(
  `\\b(?:accessed|retrieved|viewed|last visited)(?: on)?:? (?<day>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>${months.join('|')}),? (?<year>(?:19|20)\\d\\d))`,
  'gi',
)

export const accessDate: Rule = {
  meta: {
    id: 'footnote/access-date',
    severity: 'warning',
    summary:
      'A day on which a page was looked at, before the death or after the review was completed',
  },
  // Today's date is not asked: the same folder prints the same count of findings on its cover on any day.
  check(report, say) {
    const { died, completed } = report.facts
    for (const run of textRuns(report)) {
      if (run.part !== 'note') continue
      for (const match of allMatches(run.text, accessed)) {
        const { day = '', month = '', year = '' } = match.groups ?? {}
        const why = whyUnlikely(`${year}-${twoDigits(monthNumber(month))}`, died, completed)
        if (why === undefined) continue
        const start = match.index + match[0].length - day.length
        say({
          file: run.file,
          position: run.position(start, start + day.length),
          message: `Unexpected day of access, “${day}”, ${why}`,
        })
      }
    }
  },
}

function whyUnlikely(month: string, died?: string, completed?: string): string | undefined {
  if (died !== undefined && month < died)
    return `which is before the death (${inWords(died)}), expected a later one`
  if (completed !== undefined && month > completed)
    return `which is after the review was completed (${inWords(completed)}), expected an earlier one, or a later month of completion`
  return undefined
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** 2023-03 → March 2023. */
function inWords(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  return `${months[Number(number) - 1] ?? ''} ${year}`
}
