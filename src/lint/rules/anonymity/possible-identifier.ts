import type { Rule } from '../../../model/rule.ts'
import { inPlace, isIdentifier } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const possibleIdentifier: Rule = {
  meta: {
    id: 'anonymity/possible-identifier',
    severity: 'warning',
    summary: 'What may be a number or address that leads to a person',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (!isIdentifier(secret) || secret.severity !== 'warning') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Possibly ${secret.words ?? 'detail of somebody in the register'}${inPlace(secret)}, expected no such detail, or what it is in words`,
      })
    }
  },
}
