import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

export const panelIndependence: Rule = {
  meta: {
    id: 'structure/panel-independence',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'No word on the independence of the panel',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'panel',
      demands: ['independence'],
      message: (missing) =>
        `Missing statement of independence of the panel, expected it to say ${listOf(missing)}`,
    })
  },
}
