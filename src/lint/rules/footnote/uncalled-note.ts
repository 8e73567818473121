import type { Rule } from '../../../model/rule.ts'

export const uncalledNote: Rule = {
  meta: {
    id: 'footnote/uncalled-note',
    severity: 'warning',
    summary: 'A footnote that no marker calls, so that it is not printed',
  },
  check(report, say) {
    for (const { file, position, definition } of report.uncalledNotes) {
      const label = definition.label ?? definition.identifier
      say({
        file,
        position,
        message: `Unexpected footnote “[^${label}]” that nothing calls, expected a marker “[^${label}]” in the text of this file`,
      })
    }
  },
}
