import type { Rule } from '../../../model/rule.ts'
import {
  nameOfRecommendation,
  textOfRecommendation,
} from '../../../support/recommendation-field.ts'
import { overlap, shingles } from '../../../support/shingles.ts'

export const nearIdentical: Rule = {
  meta: {
    id: 'recommendation/near-identical',
    severity: 'warning',
    summary: 'Two recommendations that say the same in nearly the same words',
  },
  check(report, say) {
    const seen = report.recommendations.map((recommendation) => ({
      recommendation,
      words: shingles(textOfRecommendation(recommendation), 2),
    }))
    seen.forEach(({ recommendation, words }, index) => {
      const twin = seen.slice(0, index).find((earlier) => overlap(earlier.words, words) >= 0.6)
      if (!twin) return
      const { file, item, position } = recommendation
      say({
        file,
        position: item.text.tree.children[0]?.position ?? position,
        message: `Unexpected repetition of ${nameOfRecommendation(twin.recommendation)} in nearly the same words, expected one recommendation that names everybody who is to act`,
      })
    })
  },
}
