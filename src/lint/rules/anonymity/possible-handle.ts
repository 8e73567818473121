import { inPlace, isIdentifier } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const possibleHandle = ruleOnSecrets(
  {
    id: 'anonymity/possible-handle',
    severity: 'advice',
    summary: 'A plain word after “@”, which may be the name of an account',
  },
  (secret) => {
    if (!isIdentifier(secret) || secret.severity !== 'advice') return
    return `Possibly the name of an account${inPlace(secret)}, expected “a social media account”, or the word without “@”`
  },
)
