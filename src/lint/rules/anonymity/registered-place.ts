import { formOf, inPlace } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const registeredPlace = ruleOnSecrets(
  {
    id: 'anonymity/registered-place',
    severity: 'error',
    summary: 'A place or organisation of the register',
    masks: 'surely',
  },
  (secret) => {
    if (secret.layer !== 'register' || secret.entry?.kind === 'person') return
    if (secret.severity !== 'error') return
    return `Unexpected registered ${secret.entry?.kind}, ${formOf(secret)}${inPlace(secret)}, expected “${secret.entry?.shownAs}”`
  },
)
