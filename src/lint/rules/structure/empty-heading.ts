import type { Rule } from '../../../model/rule.ts'
import { printedText } from '../../../support/texts/printed-text.ts'

export const emptyHeading: Rule = {
  meta: {
    id: 'structure/empty-heading',
    severity: 'warning',
    errorFrom: 'board',
    summary: 'A heading without words',
  },
  check(report, say) {
    for (const { file, node, position, depth } of report.headings) {
      if (printedText(node, report).trim() !== '') continue
      const mark = '#'.repeat(depth)
      const message = `Unexpected heading without words, “${mark}”, expected words after “${mark} ”, or no such line`
      say({ file, position, message })
    }
  },
}
