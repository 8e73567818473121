import type { Rule } from '../../../model/rule.ts'

export const registerFile: Rule = {
  meta: {
    id: 'anonymity/register-file',
    severity: 'error',
    summary: 'The register of real names is faulty, locked, not private, or has somebody twice',
  },
  check(_, say, { privacy }) {
    for (const { file, line, column, message } of privacy.faults) {
      const point = { line, column }
      say({ file, position: { start: point, end: point }, message })
    }
  },
}
