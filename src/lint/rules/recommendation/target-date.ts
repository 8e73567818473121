import type { Rule } from '../../../model/rule.ts'
import { monthOf } from '../../../support/writing/calendar.ts'
import { placeOfField } from '../../structure/recommendation-field.ts'

export const targetDate: Rule = {
  meta: {
    id: 'recommendation/target-date',
    severity: 'warning',
    summary:
      'A recommendation without a target date, or with one before the review was completed, or before the death',
  },
  check(report, say) {
    const { recommendations, facts } = report
    const [first] = recommendations
    if (!first) return
    const wanted = 'expected a month such as “target: 2025-09”'
    if (
      recommendations.length > 1 &&
      recommendations.every(({ item }) => item.target === undefined)
    ) {
      const { file, position } = first
      const message = `Missing “target:” in all ${recommendations.length} recommendations, ${wanted} for each`
      say({ file, position, message })
      return
    }
    for (const recommendation of recommendations) {
      const { file, position, item } = recommendation
      const at = placeOfField(report, recommendation, 'target')
      if (item.target === undefined) {
        say({ file, position, message: `Missing “target:”, ${wanted}` })
        continue
      }
      const month = monthOf(item.target)
      if (month === undefined) {
        say({ file, position: at, message: `Unexpected target “${item.target}”, ${wanted}` })
      } else if (facts.completed !== undefined && month < facts.completed) {
        say({
          file,
          position: at,
          message: `Unexpected target ${item.target} before the review was completed (${facts.completed}), expected a later month`,
        })
      } else if (facts.died !== undefined && month < facts.died) {
        say({
          file,
          position: at,
          message: `Unexpected target ${item.target} before the death (${facts.died}), expected a later month`,
        })
      }
    }
  },
}
