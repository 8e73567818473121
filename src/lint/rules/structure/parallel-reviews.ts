import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

export const parallelReviews: Rule = {
  meta: {
    id: 'structure/parallel-reviews',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'No word on other reviews, not even that there were none',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'parallel-reviews',
      demands: ['explicit'],
      message: (missing) =>
        `Missing word on other reviews, inquests and proceedings, expected it to say ${listOf(missing)}`,
    })
  },
}
