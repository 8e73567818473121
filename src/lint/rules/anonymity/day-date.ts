import { inPlace } from '../../anonymity/describe-secret.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const dayDate = ruleOnSecrets(
  {
    id: 'anonymity/day-date',
    severity: 'warning',
    summary: 'A date by the day in the story',
  },
  (secret) => {
    if (secret.layer !== 'date' || secret.kind !== 'day') return
    return `Unexpected date by the day${inPlace(secret)}, expected its month and year`
  },
)
