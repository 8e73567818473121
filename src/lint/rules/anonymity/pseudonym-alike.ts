import type { PseudonymHit } from '../../../model/privacy.ts'
import type { Rule } from '../../../model/rule.ts'
import { surveyPseudonyms } from '../../survey-pseudonyms.ts'

const messages: Record<string, (hit: PseudonymHit) => string> = {
  alike: ({ pseudonym, other }) =>
    `“${pseudonym}” and “${other}” differ by one letter, expected names that nobody mixes up`,
  'sounds-like-panel-name': ({ pseudonym }) =>
    `“${pseudonym}” sounds like the name of a panel member or author, expected one that does not`,
}

export const pseudonymAlike: Rule = {
  meta: {
    id: 'anonymity/pseudonym-alike',
    severity: 'advice',
    summary: 'Pseudonyms that are easily taken for each other',
  },
  check(report, say, { privacy }) {
    for (const hit of surveyPseudonyms(report, privacy)) {
      const message = messages[hit.kind]?.(hit)
      if (message !== undefined) say({ file: hit.file, position: hit.position, message })
    }
  },
}
