import type { OutlineSection } from '../../../model/outline.ts'
import type { Place, Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/text-runs.ts'
import { matchOutline, placeOfSection } from '../../match-outline.ts'

export const missingSection: Rule = {
  meta: {
    id: 'structure/missing-section',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A section that the statutory guidance asks for and the report does not have',
  },
  check(report, say, { outline }) {
    const match = matchOutline(report, outline)
    // Of a report that has none of them there is nothing to say but that it was not begun.
    if (report.sections.length === 0) return
    for (const [index, section] of outline.entries()) {
      if (!section.required || match.present.has(section.id) || isExcused(report, section)) continue
      const before = outline.slice(0, index).findLast(({ id }) => placeOfSection(match, id))
      const place = (before && placeOfSection(match, before.id)) ?? placeOfCover(report)
      const where = before ? ` after “${before.heading}”` : ''
      say({
        ...place,
        message: `Missing section “${section.heading}”, expected a file with that heading${where}`,
        note: `What belongs there: ${section.note} If another section holds it, say so in that section's front matter: “covers: [${section.id}]”, with all that it holds.`,
      })
    }
  },
}

function isExcused(report: Report, { unless }: OutlineSection): boolean {
  const patterns = unless.map((pattern) => new RegExp(pattern, 'i'))
  return (
    patterns.length > 0 &&
    textRuns(report).some(({ text }) => patterns.some((one) => one.test(text)))
  )
}

function placeOfCover({ title, titlePage, files }: Report): Place {
  const start = { line: 1, column: 1 }
  const file = titlePage?.file ?? files[0]?.file ?? ''
  return { file, position: title?.position ?? { start, end: start } }
}
