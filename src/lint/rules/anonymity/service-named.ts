import { inPlace, insteadOf } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const serviceNamed = ruleOnSecrets(
  {
    id: 'anonymity/service-named',
    severity: 'warning',
    summary: 'A school, practice, ward, refuge, workplace or street by its name',
    masks: 'in-lines',
  },
  (secret) => {
    if (
      secret.layer !== 'name' ||
      ['person', 'professional'].includes(secret.kind) ||
      secret.severity === 'advice'
    )
      return
    return `Unexpected name of a ${secret.kind.replace('-', ' ')}${inPlace(secret)}, expected what it is: ${insteadOf(secret)}`
  },
)
