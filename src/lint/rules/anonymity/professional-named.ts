import type { Rule } from '../../../model/rule.ts'
import { inPlace } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const professionalNamed: Rule = {
  meta: {
    id: 'anonymity/professional-named',
    severity: 'error',
    summary: 'A professional called by name',
    masks: 'perhaps',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'name' || secret.kind !== 'professional' || secret.severity === 'advice')
        continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected name of a professional${inPlace(secret)}, expected a role, such as “the GP” or “a police officer”`,
      })
    }
  },
}
