import { formOf, inPlace, isRecord } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const possibleRealName = ruleOnSecrets(
  {
    id: 'anonymity/possible-real-name',
    severity: 'warning',
    summary: 'What may be a name in the register',
  },
  (secret) => {
    if (secret.layer !== 'register' || isRecord(secret) || secret.severity === 'error') return
    const { entry } = secret
    const kind = entry?.kind ?? 'person'
    const named = kind === 'person' ? 'name' : kind
    return `Possible registered ${named}, ${formOf(secret)}${inPlace(secret)}, expected “${entry?.shownAs}” if that ${kind} is meant`
  },
)
