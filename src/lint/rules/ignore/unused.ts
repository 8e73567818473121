import type { Rule, RuleMeta } from '../../../model/rule.ts'
import type { Ignore } from '../../read-ignores.ts'

const meta: RuleMeta = {
  id: 'ignore/unused',
  severity: 'warning',
  summary: 'A comment “dhr-ignore” that silences nothing',
}

/** The rule as it stands in the list; only the engine knows what the other rules found. */
export const unused: Rule = { meta, check: () => {} }

/** The rule with the ignores that silenced nothing. */
export function unusedIgnore(ignores: readonly Ignore[]): Rule {
  return {
    meta,
    check(_, say) {
      for (const { file, position, ruleId, scope } of ignores) {
        const why =
          scope.length === 0
            ? 'expected it on a line of its own right before a block'
            : 'expected no such comment: the rule finds nothing in the block that follows'
        say({ file, position, message: `Unexpected ignore of “${ruleId}”, ${why}` })
      }
    },
  }
}
