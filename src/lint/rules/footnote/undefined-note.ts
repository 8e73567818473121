import type { Rule } from '../../../model/rule.ts'

export const undefinedNote: Rule = {
  meta: {
    id: 'footnote/undefined-note',
    severity: 'error',
    summary: 'A footnote marker whose footnote is not in the same section file',
  },
  check(report, say) {
    for (const { file, position, node, note } of report.noteCalls) {
      if (note) continue
      const label = node.label ?? node.identifier
      say({
        file,
        position,
        message: `Unexpected marker “[^${label}]” without its footnote, expected a line “[^${label}]: …” in this file`,
      })
    }
  },
}
