import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

export const authorIndependence: Rule = {
  meta: {
    id: 'structure/author-independence',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'No word on the independence of the author and chair',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'author',
      demands: ['independence'],
      message: (missing) =>
        `Missing statement of independence of the author, expected it to say ${listOf(missing)}`,
    })
  },
}
