import { inPlace } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const hiddenCharacter = ruleOnSecrets(
  {
    id: 'anonymity/hidden-character',
    severity: 'warning',
    summary: 'An invisible character, or two alphabets in one word',
  },
  (secret) => {
    if (secret.layer !== 'character' || secret.severity === 'advice') return
    return `Unexpected ${secret.kind === 'mixed-alphabet' ? 'word of two alphabets' : 'invisible character'}${inPlace(secret)}, expected plain letters: a name may hide there`
  },
)
