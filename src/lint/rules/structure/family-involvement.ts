import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

export const familyInvolvement: Rule = {
  meta: {
    id: 'structure/family-involvement',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'No word on who of the family was approached',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'involvement',
      demands: ['family'],
      message: (missing) =>
        `Missing account of the family’s part in the review, expected it to say ${listOf(missing)}`,
    })
  },
}
