import type { Rule } from '../../../model/rule.ts'
import { readIgnores } from '../../read-ignores.ts'

export const noReason: Rule = {
  meta: {
    id: 'ignore/no-reason',
    severity: 'warning',
    summary: 'A comment “dhr-ignore” without a reason, which silences nothing',
  },
  check(report, say) {
    for (const { file, position, ruleId, reason, unparted } of readIgnores(report)) {
      if (reason !== undefined || ruleId === '') continue
      const missing = unparted ? 'colon before the reason of' : 'reason for'
      const message = `Missing ${missing} the ignore, expected <!-- dhr-ignore ${ruleId}: ${unparted || 'why it is right here'} -->`
      say({ file, position, message })
    }
  },
}
