import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/text-of.ts'
import { isEmpty } from '../../is-empty.ts'
import { placeOfTitle } from '../../match-outline.ts'

export const emptySection: Rule = {
  meta: {
    id: 'structure/empty-section',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A section without any text',
  },
  check(report, say) {
    for (const section of report.sections) {
      if (!isEmpty(section)) continue
      const title = section.title ? ` “${textOf(section.title).trim()}”` : ''
      say({
        ...placeOfTitle(section),
        message: `Unexpected empty section${title}, expected its text, or no such file`,
      })
    }
  },
}
