import type { Rule } from '../../../model/rule.ts'
import { wordSet } from '../../../support/word-set.ts'
import { contentWords } from '../../structure/content-words.ts'
import { nameOfRecommendation, textOfRecommendation } from '../../structure/recommendation-field.ts'
import { overlap } from '../../writing/shingles.ts'

export const nearIdentical: Rule = {
  meta: {
    id: 'recommendation/near-identical',
    severity: 'warning',
    summary: 'Two recommendations that say the same in nearly the same words',
  },
  check(report, say) {
    const seen = report.recommendations.map((recommendation) => ({
      recommendation,
      words: askedIn(textOfRecommendation(recommendation)),
    }))
    seen.forEach(({ recommendation, words }, index) => {
      if (words.size < 3) return
      const twin = seen.slice(0, index).find((earlier) => overlap(earlier.words, words) >= 0.75)
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

/** What a recommendation asks for, whoever is asked and in whatever order: it is what it is about that tells it. */
function askedIn(text: string): Set<string> {
  const asked = text.replace(whoIsAsked, '')
  return new Set([...contentWords(asked.replace(parted, '$1$2'))].filter((word) => !idle.has(word)))
}

/** “Wexcombe Police should”, “BCSP to” */
const whoIsAsked =
  /^[^.;]{0,90}?\b(?:should|must|shall|will|(?:is|are) to)\b|^(?:(?:\p{Lu}\S*|and|of|for|the|&) ){1,8}to\b/u

/** “Front line” and “front-line”: what others write as one word. */
const parted =
  /\b(front|multi|inter|work|check|on|out|fast|safe)[ -](line|agency|place|force|lists?|going|reach|track|guarding)\b/gi

// Words in which two ways of asking for the same differ, as far as their stems go.
const idle =
  wordSet(`also make sure certain ensure ensur provide provid provision every all some about when after before than then later no not
  until till unless receiv receive given give get undertak undergo attend complet deliver regular regularly once while within upon over under through have should must shall be recommend`)
