import { inPlace, insteadOfName, whyName } from '../../anonymity/describe-secret.ts'
import { panelMeant } from '../../anonymity/panel-meant.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'
import { pseudonymMeant } from '../../anonymity/survey-pseudonyms.ts'

export const possibleName = ruleOnSecrets(
  {
    id: 'anonymity/possible-name',
    severity: 'warning',
    summary: 'What may be the name of a person',
    masks: 'perhaps',
  },
  (secret, { pseudonyms }, report) => {
    if (secret.layer !== 'name' || secret.kind !== 'person' || secret.severity !== 'warning') return
    // `pseudonym-misspelt` tells it, and knows more.
    if (pseudonymMeant(pseudonyms(), secret) !== undefined) return
    return `Possible name of a person (${whyName(secret)})${inPlace(secret)}, expected ${insteadOfName(panelMeant(report, secret))}`
  },
)
