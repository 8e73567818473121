import { inPlace, isBirthOrDeath } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const birthOrDeath = ruleOnSecrets(
  {
    id: 'anonymity/birth-or-death',
    severity: 'error',
    summary: 'A full date of birth or death',
    masks: 'surely',
  },
  (secret) => {
    if (!isBirthOrDeath(secret)) return
    return `Unexpected full date of ${secret.kind}${inPlace(secret)}, expected ${secret.kind === 'birth' ? 'an age' : 'the month and year'}`
  },
)
