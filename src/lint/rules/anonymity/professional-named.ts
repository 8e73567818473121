import { inPlace } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const professionalNamed = ruleOnSecrets(
  {
    id: 'anonymity/professional-named',
    severity: 'error',
    summary: 'A professional called by name',
    masks: 'perhaps',
  },
  (secret) => {
    if (secret.layer !== 'name' || secret.kind !== 'professional' || secret.severity === 'advice')
      return
    return `Unexpected name of a professional${inPlace(secret)}, expected a role, such as “the GP” or “a police officer”`
  },
)
