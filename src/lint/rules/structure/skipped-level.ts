import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'

export const skippedLevel: Rule = {
  meta: {
    id: 'structure/skipped-level',
    severity: 'warning',
    summary: 'A heading two levels below the one before it',
  },
  check(report, say) {
    let above = { file: '', depth: 1 }
    for (const { file, node, position, depth } of report.headings) {
      const before = above.file === file ? above.depth : 1
      if (depth > before + 1) {
        const words = textOf(node).trim()
        const message = `Unexpected level of the heading “${words}”, ${'#'.repeat(depth)} below ${'#'.repeat(before)}, expected “${'#'.repeat(before + 1)} ${words}”`
        say({ file, position, message })
      }
      above = { file, depth }
    }
  },
}
