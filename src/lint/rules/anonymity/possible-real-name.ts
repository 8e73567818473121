import type { Rule } from '../../../model/rule.ts'
import { formOf, inPlace, isRecord } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const possibleRealName: Rule = {
  meta: {
    id: 'anonymity/possible-real-name',
    severity: 'warning',
    summary: 'What may be a name in the register',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'register' || isRecord(secret) || secret.severity === 'error') continue
      const { file, position, entry } = secret
      const kind = entry?.kind ?? 'person'
      const named = kind === 'person' ? 'name' : kind
      say({
        file,
        position,
        message: `Possible registered ${named}, ${formOf(secret)}${inPlace(secret)}, expected “${entry?.shownAs}” if that ${kind} is meant`,
      })
    }
  },
}
