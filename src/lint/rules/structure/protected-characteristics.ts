import type { Rule } from '../../../model/rule.ts'
import { checkDemands, listOf } from '../../structure/check-demand.ts'

const characteristics = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage',
  'pregnancy',
  'race',
  'religion',
  'sex',
  'sexual-orientation',
]

export const protectedCharacteristics: Rule = {
  meta: {
    id: 'structure/protected-characteristics',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A section on equality that leaves out some of the nine protected characteristics',
  },
  check(report, say, context) {
    checkDemands(report, say, context, {
      section: 'equality',
      demands: characteristics,
      message: (missing) =>
        `Missing protected ${missing.length === 1 ? 'characteristic' : 'characteristics'}: ${listOf(missing)}; expected a word on each of the nine, if only that nothing is known`,
    })
  },
}
