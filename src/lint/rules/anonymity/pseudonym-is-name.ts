import type { Rule } from '../../../model/rule.ts'
import { surveyPseudonyms } from '../../survey-pseudonyms.ts'

const messages: Record<string, () => string> = {
  'real-name': () => 'Unexpected pseudonym, expected one that is no part of a name in the register',
}

export const pseudonymIsName: Rule = {
  meta: {
    id: 'anonymity/pseudonym-is-name',
    severity: 'error',
    summary: 'A pseudonym that is a real name of the register',
  },
  check(report, say, { privacy }) {
    for (const hit of surveyPseudonyms(report, privacy)) {
      const message = messages[hit.kind]?.()
      if (message !== undefined) say({ file: hit.file, position: hit.position, message })
    }
  },
}
