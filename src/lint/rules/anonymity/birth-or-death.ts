import type { Rule } from '../../../model/rule.ts'
import { inPlace, isBirthOrDeath } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const birthOrDeath: Rule = {
  meta: {
    id: 'anonymity/birth-or-death',
    severity: 'error',
    summary: 'A full date of birth or death',
    masks: 'surely',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (!isBirthOrDeath(secret)) continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected full date of ${secret.kind}${inPlace(secret)}, expected ${secret.kind === 'birth' ? 'an age' : 'the month and year'}`,
      })
    }
  },
}
