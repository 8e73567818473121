import type { Rule } from '../../../model/rule.ts'
import { formOf, inPlace } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const registeredPlace: Rule = {
  meta: {
    id: 'anonymity/registered-place',
    severity: 'error',
    summary: 'A place or organisation of the register',
    masks: 'surely',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'register' || secret.entry?.kind === 'person') continue
      if (secret.severity !== 'error') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected registered ${secret.entry?.kind}, ${formOf(secret)}${inPlace(secret)}, expected “${secret.entry?.shownAs}”`,
      })
    }
  },
}
