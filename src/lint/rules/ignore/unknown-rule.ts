import type { Rule } from '../../../model/rule.ts'
import { nearestRule } from '../../../support/nearest-rule.ts'
import { readIgnores } from '../../read-ignores.ts'

export const unknownRule: Rule = {
  meta: {
    id: 'ignore/unknown-rule',
    severity: 'warning',
    summary:
      'A comment “dhr-ignore”, or a line of dhr.yaml, that names a rule which does not exist',
  },
  check(report, say, { ruleIds, settings }) {
    const named = [
      ...readIgnores(report),
      ...settings.rules.map((setting) => ({ ...setting, ruleId: setting.id })),
    ]
    for (const { file, position, ruleId } of named) {
      if (ruleIds.includes(ruleId)) continue
      const near = nearestRule(ruleId, ruleIds)
      const remedy = near ? `did you mean “${near}”?` : 'expected one that “dhr rules” lists'
      const message = `Unexpected rule “${ruleId}”, which does not exist, ${remedy}`
      say({ file, position, message, ...(near ? { expected: [near] } : {}) })
    }
  },
}
