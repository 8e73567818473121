import type { PlacedPseudonym } from '../../model/privacy.ts'
import type { Rule, RuleMeta } from '../../model/rule.ts'

/** A rule that has something to say of some kinds of what is wrong with pseudonyms, where they stand. */
export const ruleOnPseudonyms = (
  meta: RuleMeta,
  messages: Record<string, (hit: PlacedPseudonym) => string>,
): Rule => ({
  meta,
  check(_, say, { pseudonyms }) {
    for (const hit of pseudonyms()) {
      const message = messages[hit.kind]?.(hit)
      if (message !== undefined) say({ file: hit.file, position: hit.position, message })
    }
  },
})
