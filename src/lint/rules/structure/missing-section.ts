import type { OutlineSection } from '../../../model/outline.ts'
import type { Place, Report } from '../../../model/report.ts'
import type { Remark, Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { matchOutline, placeOfSection } from '../../structure/match-outline.ts'

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
    const gaps = new Map<OutlineSection | undefined, OutlineSection[]>()
    for (const [index, section] of outline.entries()) {
      if (!section.required || match.present.has(section.id) || isExcused(report, section)) continue
      const before = outline.slice(0, index).findLast(({ id }) => placeOfSection(match, id))
      gaps.set(before, [...(gaps.get(before) ?? []), section])
    }
    for (const [before, missing] of gaps) {
      const place = (before && placeOfSection(match, before.id)) ?? placeOfCover(report)
      const where = before ? ` after “${before.heading}”` : ''
      if (missing.length > mostAlone) {
        say({ ...place, ...ofMany(missing, where) })
        continue
      }
      for (const { id, heading, note } of missing) {
        say({
          ...place,
          message: `Missing section “${heading}”, expected a file with that heading${where}`,
          note: `What belongs there: ${note} If another section holds it, say so in that section's front matter: “covers: [${id}]”, with all that it holds.`,
        })
      }
    }
  },
}

/** Beyond that a report was just begun: what belongs in each would be pages about one heading. */
const mostAlone = 3

function ofMany(
  missing: readonly OutlineSection[],
  where: string,
): Pick<Remark, 'message' | 'note'> {
  const listed = missing.map(({ heading }) => `“${heading}”`).join(', ')
  return {
    message: `Missing ${missing.length} sections, expected a file with each of these headings${where}: ${listed}`,
    note: `“dhr new” makes a folder with a file for each, in which a note says what belongs there. If another section holds some of them, say so in that section's front matter, with all that it holds: “covers: [${missing[0]?.id}, ${missing[1]?.id}]”.`,
  }
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
