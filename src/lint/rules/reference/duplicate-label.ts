import type { Rule } from '../../../model/rule.ts'

export const duplicateLabel: Rule = {
  meta: {
    id: 'reference/duplicate-label',
    severity: 'error',
    summary: 'The same label in two places, so that a reference could mean either',
  },
  check(report, say) {
    for (const [label, [first, ...others]] of report.targets) {
      for (const { file, position } of others) {
        const where = `${first?.file}, line ${first?.position.start.line}`
        say({
          file,
          position,
          message: `Unexpected second “{#${label}}”, expected another label: ${where} has it already`,
        })
      }
    }
  },
}
