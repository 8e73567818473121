import type { PseudonymHit } from '../../../model/privacy.ts'
import type { Rule } from '../../../model/rule.ts'
import { surveyPseudonyms } from '../../survey-pseudonyms.ts'

const messages: Record<string, (hit: PseudonymHit) => string> = {
  misspelt: ({ pseudonym }) =>
    `Unexpected spelling, expected “${pseudonym}” if that person is meant`,
}

export const pseudonymMisspelt: Rule = {
  meta: {
    id: 'anonymity/pseudonym-misspelt',
    severity: 'warning',
    summary: 'A pseudonym with a letter wrong',
  },
  check(report, say, { privacy }) {
    for (const hit of surveyPseudonyms(report, privacy)) {
      const message = messages[hit.kind]?.(hit)
      if (message !== undefined) say({ file: hit.file, position: hit.position, message })
    }
  },
}
