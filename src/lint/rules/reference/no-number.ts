import type { Rule } from '../../../model/rule.ts'

export const noNumber: Rule = {
  meta: {
    id: 'reference/no-number',
    severity: 'error',
    summary: 'A reference without words to something that has no number to print',
  },
  check(report, say) {
    for (const { file, position, node, label, target } of report.references) {
      if (target?.text !== '' || node.children.length > 0) continue
      say({
        file,
        position,
        message: `Unexpected reference to “#${label}”, which has no number to print, expected words of your own: “[the words](#${label})”`,
      })
    }
  },
}
