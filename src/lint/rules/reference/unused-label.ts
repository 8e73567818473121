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
    // A recommendation's label is its lasting name, whoever refers to it.
    const labels = [...report.targets.values()].flatMap(([first]) =>
      first && first.kind !== 'recommendation' ? [first] : [],
    )
    const idle = labels.filter(({ label }) => !used.has(label))
    const [first, ...others] = idle
    // Who names every paragraph needs to hear of it once.
    if (first && others.length >= 5 && idle.length * 2 > labels.length) {
      const { file, position, label } = first
      say({
        file,
        position,
        message: `Unexpected labels that nothing refers to, ${idle.length} of ${labels.length}, “#${label}” the first of them, expected references to them, or no labels`,
        note: `The others: ${others.map((one) => `#${one.label}`).join(', ')}.`,
      })
      return
    }
    for (const { file, position, label } of idle) {
      const message = `Unexpected label “#${label}” that nothing refers to, expected a reference to it, or no label`
      say({ file, position, message })
    }
  },
}
