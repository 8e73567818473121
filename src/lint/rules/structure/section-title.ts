import type { Rule } from '../../../model/rule.ts'
import { shorten } from '../../../support/texts/shorten.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { placeOfTitle } from '../../structure/match-outline.ts'

export const sectionTitle: Rule = {
  meta: {
    id: 'structure/section-title',
    severity: 'warning',
    summary: 'A section without a title, or with two',
  },
  check(report, say) {
    for (const section of report.sections) {
      if (!section.title) {
        say({
          ...placeOfTitle(section),
          message: 'Missing title of the section, expected a line “# Title” at its start',
        })
      }
    }
    for (const { file, node, position, depth } of report.headings) {
      if (depth !== 1 || report.sections.some(({ title }) => title === node)) continue
      const words = shorten(textOf(node).trim(), 60)
      say({
        file,
        position,
        message: `Unexpected second title “${words}” in one file, expected “## ${words}”, or a file of its own`,
      })
    }
  },
}
