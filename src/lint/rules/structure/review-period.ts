import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

export const reviewPeriod: Rule = {
  meta: {
    id: 'structure/review-period',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'No word on which months the review considers',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'introduction',
      demands: ['review-period'],
      message: (missing) => `Missing period under review, expected it to say ${listOf(missing)}`,
    })
  },
}
