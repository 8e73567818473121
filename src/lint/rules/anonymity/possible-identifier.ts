import { inPlace, isIdentifier } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const possibleIdentifier = ruleOnSecrets(
  {
    id: 'anonymity/possible-identifier',
    severity: 'warning',
    summary: 'What may be a number or address that leads to a person',
  },
  (secret) => {
    if (!isIdentifier(secret) || secret.severity !== 'warning') return
    return `Possibly ${secret.words ?? 'detail of somebody in the register'}${inPlace(secret)}, expected no such detail, or what it is in words`
  },
)
