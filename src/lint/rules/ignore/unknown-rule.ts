import type { Rule } from '../../../model/rule.ts'
import { nearestRule } from '../../../support/nearest-rule.ts'
import { isNamed, readIgnores } from '../../read-ignores.ts'

export const unknownRule: Rule = {
  meta: {
    id: 'ignore/unknown-rule',
    severity: 'warning',
    summary:
      'A comment “dhr-ignore”, or a line of dhr.yaml, that names a rule which does not exist',
  },
  check(report, say, { ruleIds, settings }) {
    const ignores = readIgnores(report)
    for (const { file, position, ruleId, reason } of ignores) {
      if (ruleId !== '') continue
      const why = reason ?? 'why it is right here'
      const message = `Missing rule in the ignore, expected one or a group: <!-- dhr-ignore writing/long-sentence: ${why} -->`
      say({ file, position, message })
    }
    const named = [
      ...ignores.filter(({ ruleId }) => ruleId !== ''),
      ...settings.rules.map((setting) => ({ ...setting, ruleId: setting.id })),
    ]
    for (const { file, position, ruleId } of named) {
      if (ruleIds.includes(ruleId)) continue
      // A comment may name a group; a line of dhr.yaml grades one rule.
      const ofGroup = ruleIds.find((id) => isNamed(ruleId, id))
      if (ofGroup !== undefined) {
        const isIgnore = ignores.some((one) => one.position === position)
        const message = `Unexpected group of rules “${ruleId}”, expected a line for each rule, such as “${ofGroup}”: a group may stand only in a comment`
        if (!isIgnore) say({ file, position, message })
        continue
      }
      const near = nearestRule(ruleId, ruleIds)
      const remedy = near ? `did you mean “${near}”?` : 'expected one that “dhr rules” lists'
      const message = `Unexpected rule “${ruleId}”, which does not exist, ${remedy}`
      say({ file, position, message, ...(near ? { expected: [near] } : {}) })
    }
  },
}
