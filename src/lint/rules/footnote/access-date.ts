import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { monthInWords, monthName, monthOf } from '../../../support/writing/calendar.ts'

const day = `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${monthName})\\.?(?: \\d{1,2})?,? (?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d`
const accessed = new RegExp(
  `(?:\\b(?:accessed|retrieved|viewed|last visited)|(?<=[([] ?|[.,;] )(?:last )?(?:visited|checked|consulted|downloaded))(?: on)?:? (?<day>${day})(?!\\d)`,
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
        const { day = '' } = match.groups ?? {}
        const month = monthOf(day) ?? monthOfFigures(day)
        const why = month && whyUnlikely(month, died, completed)
        if (!why) continue
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
    return `which is before the death (${monthInWords(died)}), expected a later one`
  if (completed !== undefined && month > completed)
    return `which is after the review was completed (${monthInWords(completed)}), expected an earlier one, or a later month of completion`
  return undefined
}

/** “11/01/2020” and “11.1.20” as YYYY-MM. */
function monthOfFigures(day: string): string | undefined {
  const [, month, year] = day.split(/[/.]/)
  return month && year && `20${year.slice(-2)}-${month.padStart(2, '0')}`
}
