import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { isVagueLead, placeOfField } from '../../structure/recommendation-field.ts'

export const noLead: Rule = {
  meta: {
    id: 'recommendation/no-lead',
    severity: 'warning',
    summary: 'A recommendation that names nobody who is to act',
  },
  check(report, say) {
    for (const recommendation of report.recommendations) {
      const { lead } = recommendation.item
      const words = lead ? textOf(lead.tree).trim() : ''
      if (!lead || !isVagueLead(words)) continue
      say({
        file: lead.file,
        position: placeOfField(report, recommendation, 'lead'),
        message: `Unexpected “${words}” as lead, expected the agency that answers for this recommendation by name, whoever helps it`,
      })
    }
    const without = report.recommendations.filter(({ item }) => !item.lead)
    const [first] = without
    if (first && without.length > 1 && without.length === report.recommendations.length) {
      const { file, position } = first
      const message = `Missing “lead:” in all ${without.length} recommendations, expected the agency that is to act on each`
      say({ file, position, message })
      return
    }
    for (const { file, position } of without) {
      say({
        file,
        position,
        message: 'Missing “lead:”, expected the agency that is to act on this recommendation',
      })
    }
  },
}
