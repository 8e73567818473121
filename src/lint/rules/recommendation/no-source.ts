import type { Rule } from '../../../model/rule.ts'
import { sectionsAbout } from '../../../support/find-sections.ts'
import { placeOfField } from '../../../support/recommendation-field.ts'

export const noSource: Rule = {
  meta: {
    id: 'recommendation/no-source',
    severity: 'advice',
    summary: 'A recommendation that follows from no lesson and no paragraph of the analysis',
  },
  check(report, say) {
    const { recommendations, targets } = report
    const wanted =
      'expected the labels of the lessons or paragraphs of the analysis that it follows from'
    const [first] = recommendations
    if (!first) return
    if (recommendations.length > 1 && recommendations.every(({ item }) => item.from.length === 0)) {
      const { file, position } = first
      say({
        file,
        position,
        message: `Missing “from:” in all ${recommendations.length} recommendations, ${wanted.replace('it follows', 'each follows')}`,
      })
      return
    }
    const grounds = sectionsAbout(report, /analysis|lesson|learn|conclusion|finding|key issue/i)
    const files = new Set(grounds.map(({ source }) => source.file))
    for (const recommendation of recommendations) {
      const { file, position, item } = recommendation
      if (item.from.length === 0) {
        say({ file, position, message: `Missing “from:”, ${wanted}` })
        continue
      }
      const claimants = item.from.flatMap((label) => targets.get(label) ?? [])
      if (
        files.size === 0 ||
        claimants.length === 0 ||
        claimants.some((one) => files.has(one.file))
      )
        continue
      say({
        file,
        position: placeOfField(report, recommendation, 'from'),
        message: `Unexpected “from:” that leads to neither a lesson nor the analysis, ${wanted}`,
      })
    }
  },
}
