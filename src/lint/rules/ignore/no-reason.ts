import type { Rule } from '../../../model/rule.ts'
import { readIgnores } from '../../read-ignores.ts'

export const noReason: Rule = {
  meta: {
    id: 'ignore/no-reason',
    severity: 'warning',
    summary: 'A comment “dhr-ignore” without a reason, which silences nothing',
  },
  check(report, say) {
    for (const { file, position, ruleId, reason } of readIgnores(report)) {
      if (reason !== undefined || ruleId === '') continue
      const message = `Missing reason for the ignore, expected <!-- dhr-ignore ${ruleId}: why it is right here -->`
      say({ file, position, message })
    }
  },
}
