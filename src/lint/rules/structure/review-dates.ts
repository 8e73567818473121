import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

export const reviewDates: Rule = {
  meta: {
    id: 'structure/review-dates',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'No date on which the review was commissioned, or completed',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'timescales',
      demands: ['commissioned', 'completed'],
      message: (missing) =>
        `Missing date in the section on timescales, expected it to say ${listOf(missing)}`,
    })
  },
}
