import type { Rule } from '../../../model/rule.ts'

export const noLead: Rule = {
  meta: {
    id: 'recommendation/no-lead',
    severity: 'warning',
    summary: 'A recommendation that names nobody who is to act',
  },
  check(report, say) {
    for (const { file, position, item } of report.recommendations) {
      if (item.lead) continue
      say({
        file,
        position,
        message: 'Missing “lead:”, expected the agency that is to act on this recommendation',
      })
    }
  },
}
