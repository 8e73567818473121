import type { Rule } from '../../../model/rule.ts'

export const unusedLabel: Rule = {
  meta: {
    id: 'reference/unused-label',
    severity: 'advice',
    summary: 'A label that nothing refers to',
  },
  check(report, say) {
    const used = new Set([
      ...report.references.map(({ label }) => label),
      ...report.recommendations.flatMap(({ item }) => item.from),
    ])
    for (const { file, position, label } of report.strayLabels) {
      const message = `Unexpected label “#${label}” where nothing can refer to it, expected it in a paragraph, list item or heading that is printed`
      say({ file, position, message })
    }
    for (const [label, [first]] of report.targets) {
      // A recommendation's label is its lasting name, whoever refers to it.
      if (!first || first.kind === 'recommendation' || used.has(label)) continue
      const { file, position } = first
      const message = `Unexpected label “#${label}” that nothing refers to, expected a reference to it, or no label`
      say({ file, position, message })
    }
  },
}
