import type { Rule } from '../../../model/rule.ts'
import { inPlace, isIdentifier } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const identifier: Rule = {
  meta: {
    id: 'anonymity/identifier',
    severity: 'error',
    summary: 'A number or address that leads to a person',
    masks: 'surely',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (!isIdentifier(secret) || secret.severity !== 'error') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected ${secret.words?.replace(/^an? /, '') ?? 'detail of somebody in the register'}${inPlace(secret)}, expected no such detail, or what it is in words`,
      })
    }
  },
}
