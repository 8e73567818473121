import type { Rule } from '../../../model/rule.ts'
import { isEmpty, isEmptyTable } from '../../structure/is-empty.ts'

export const emptyTable: Rule = {
  meta: {
    id: 'structure/empty-table',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A table such as “::panel” without any rows yet',
  },
  check(report, say) {
    const begun = report.files.some(({ frontMatter }) => frontMatter.recommendations)
    for (const section of report.sections) {
      // Of a section that holds nothing else, structure/empty-section tells.
      if (isEmpty(section)) continue
      const { file } = section.source
      for (const block of section.blocks) {
        if (block.kind !== 'data') continue
        const { name, mark } = block
        const where = { file, position: mark?.position }
        const found = `Unexpected empty table “::${name}”`
        if (isEmptyTable(section, block)) {
          const message = `${found}, expected its rows under “${name}:” in the front matter of this file`
          say({ ...where, message })
        } else if (name === 'action-plan' && !begun) {
          say({ ...where, message: `${found}, expected recommendations, which it is made of` })
        }
      }
    }
  },
}
