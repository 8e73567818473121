import type { Rule } from '../../../model/rule.ts'
import { inPlace, isIdentifier } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const possibleHandle: Rule = {
  meta: {
    id: 'anonymity/possible-handle',
    severity: 'advice',
    summary: 'A plain word behind “@”, which may be the name of an account',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (!isIdentifier(secret) || secret.severity !== 'advice') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Possibly the name of an account${inPlace(secret)}, expected “a social media account”, or the word without “@”`,
      })
    }
  },
}
