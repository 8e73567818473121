import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { placeOfTitle } from '../../structure/match-outline.ts'
import { secondSections } from '../../structure/second-sections.ts'

export const secondSection: Rule = {
  meta: {
    id: 'structure/second-section',
    severity: 'warning',
    errorFrom: 'board',
    summary: 'Two sections with the same title, as where a file was copied',
  },
  check(report, say) {
    for (const [section, other] of secondSections(report)) {
      const title = section.title ? textOf(section.title).trim() : ''
      say({
        ...placeOfTitle(section),
        message: `Unexpected second section “${title}”, which ${other.source.file} is already, expected one: take a copy out of the folder, or give this section a title of its own`,
      })
    }
  },
}
