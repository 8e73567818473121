import { formOf, inPlace, isRecord } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const realName = ruleOnSecrets(
  {
    id: 'anonymity/real-name',
    severity: 'error',
    summary: 'The name of somebody in the register',
    masks: 'surely',
  },
  (secret) => {
    if (
      secret.layer !== 'register' ||
      secret.entry?.kind !== 'person' ||
      isRecord(secret) ||
      secret.severity !== 'error'
    )
      return
    const { kind } = secret
    // “Bronwen Tomos” may be the mother of the Emrys Tomos whom the register has.
    const relative = kind === 'part' ? ', or who it is where a relative is meant' : ''
    return `Unexpected registered name, ${formOf(secret)}${inPlace(secret)}, expected “${secret.entry?.shownAs}”${relative}`
  },
)
