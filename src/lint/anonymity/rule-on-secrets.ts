import type { Secret } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import type { Rule, RuleContext, RuleMeta } from '../../model/rule.ts'

/** A rule that has something to say of some of what may tell who somebody is, where that stands. */
export const ruleOnSecrets = (
  meta: RuleMeta,
  messageOf: (secret: Secret, context: RuleContext, report: Report) => string | undefined,
): Rule => ({
  meta,
  check(report, say, context) {
    for (const secret of context.secrets()) {
      const message = messageOf(secret, context, report)
      if (message !== undefined) say({ file: secret.file, position: secret.position, message })
    }
  },
})
