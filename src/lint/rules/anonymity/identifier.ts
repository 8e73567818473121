import { inPlace, isIdentifier } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const identifier = ruleOnSecrets(
  {
    id: 'anonymity/identifier',
    severity: 'error',
    summary: 'A number or address that leads to a person',
    masks: 'surely',
  },
  (secret) => {
    if (!isIdentifier(secret) || secret.severity !== 'error') return
    return `Unexpected ${secret.words?.replace(/^an? /, '') ?? 'detail of somebody in the register'}${inPlace(secret)}, expected no such detail, or what it is in words`
  },
)
