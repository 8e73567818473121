import type { Rule } from '../../../model/rule.ts'

export const noLead: Rule = {
  meta: {
    id: 'recommendation/no-lead',
    severity: 'warning',
    summary: 'A recommendation that names nobody who is to act',
  },
  check(report, say) {
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
