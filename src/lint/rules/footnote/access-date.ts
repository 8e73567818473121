import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { monthInWords, monthOf, months } from '../../../support/writing/calendar.ts'

const accessed = new RegExp(
  `\\b(?:accessed|retrieved|viewed|last visited)(?: on)?:? (?<day>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months.join('|')}),? (?:19|20)\\d\\d)`,
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
        const month = monthOf(day)
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
