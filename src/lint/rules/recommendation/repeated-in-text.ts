import type { Recommendation } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { nameOfRecommendation, textOfRecommendation } from '../../structure/recommendation-field.ts'
import { shingles } from '../../writing/shingles.ts'

export const repeatedInText: Rule = {
  meta: {
    id: 'recommendation/repeated-in-text',
    severity: 'advice',
    summary: 'A paragraph that repeats a recommendation instead of referring to it',
  },
  check(report, say) {
    const holders = new Map<string, Counted[]>()
    for (const recommendation of report.recommendations) {
      const words = shingles(textOfRecommendation(recommendation), length)
      if (words.size < 10) continue
      const counted: Counted = { recommendation, size: words.size }
      for (const one of words) holders.set(one, [...(holders.get(one) ?? []), counted])
    }
    if (holders.size === 0) return
    for (const { file, node, position } of report.paragraphs) {
      const common = new Map<Counted, number>()
      for (const one of shingles(textOf(node), length)) {
        for (const counted of holders.get(one) ?? []) {
          common.set(counted, (common.get(counted) ?? 0) + 1)
        }
      }
      const twin = [...common].find(([{ size }, count]) => count / size >= 0.8)?.[0].recommendation
      if (!twin) continue
      say({
        file,
        position,
        message: `Unexpected repetition of ${nameOfRecommendation(twin)} in nearly the same words, expected a reference to it: “recommendation [](#${twin.item.label ?? 'label'})”`,
      })
    }
  },
}

const length = 3

interface Counted {
  recommendation: Recommendation
  size: number
}
