import type { Rule } from '../../../model/rule.ts'
import { nearestWord } from '../../../support/nearest-word.ts'

export const unknownLabel: Rule = {
  meta: {
    id: 'reference/unknown-label',
    severity: 'error',
    summary: 'A cross-reference to a label that nothing in the report bears',
  },
  check(report, say) {
    for (const { file, position, label, target } of report.references) {
      if (target) continue
      const near = nearestWord(label, report.targets.keys())
      const remedy = near
        ? `did you mean “#${near}”?`
        : 'expected the label of a paragraph, list item, heading or recommendation'
      say({
        file,
        position,
        message: `Unexpected reference to “#${label}”, which nothing bears, ${remedy}`,
        ...(near ? { expected: [near] } : {}),
      })
    }
  },
}
