import type { RecommendationGroup } from '../../../model/front-matter.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'
import { printsActionPlan } from '../../structure/prints-action-plan.ts'

export const groupHeading: Rule = {
  meta: {
    id: 'recommendation/group-heading',
    severity: 'warning',
    summary: 'A group of recommendations without a heading, below another group',
  },
  check(report, say) {
    // The action plan prints the groups of all files below one another.
    const inPlan = printsActionPlan(report)
    let above: { file: string; group: RecommendationGroup } | undefined
    for (const { file, frontMatter, places } of report.files) {
      for (const [index, group] of (frontMatter.recommendations ?? []).entries()) {
        if (group.items.length === 0 && !group.heading) continue
        if (above && !group.heading && (inPlan || above.file === file)) {
          const words = above.group.heading && textOf(above.group.heading.tree).trim()
          const below = words ? `that below “${words}”` : 'another without one'
          say({
            file,
            position: placeOfValue({ places }, ['recommendations', index]),
            message: `Missing “heading:” of a group of recommendations after ${below}, expected to whom they are made: they begin at 1 again and read as belonging to the group before`,
          })
        }
        above = { file, group }
      }
    }
  },
}
