import type { PseudonymHit } from '../../../model/privacy.ts'
import type { Rule } from '../../../model/rule.ts'
import { surveyPseudonyms } from '../../survey-pseudonyms.ts'

const messages: Record<string, (hit: PseudonymHit) => string> = {
  'sounds-like-real-name': ({ pseudonym }) =>
    `Unexpected pseudonym “${pseudonym}”, expected one that sounds like no name in the register`,
  'panel-name': ({ pseudonym }) =>
    `Unexpected pseudonym “${pseudonym}”, expected one that nobody on the panel bears`,
  'declared-twice': ({ pseudonym }) =>
    `Unexpected second declaration of “${pseudonym}”, expected one for each person`,
}

export const pseudonymClash: Rule = {
  meta: {
    id: 'anonymity/pseudonym-clash',
    severity: 'warning',
    summary: 'A pseudonym that sounds like a real name or is that of a panel member',
  },
  check(report, say, { privacy }) {
    for (const hit of surveyPseudonyms(report, privacy)) {
      const message = messages[hit.kind]?.(hit)
      if (message !== undefined) say({ file: hit.file, position: hit.position, message })
    }
  },
}
