import type { Rule } from '../../../model/rule.ts'
import { inPlace, whyName } from '../../describe-secret.ts'
import { pseudonymMeant } from '../../survey-pseudonyms.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const possibleName: Rule = {
  meta: {
    id: 'anonymity/possible-name',
    severity: 'warning',
    summary: 'What may be the name of a person',
    masks: 'perhaps',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'name' || secret.kind !== 'person' || secret.severity !== 'warning')
        continue
      // `pseudonym-misspelt` tells it, and knows more.
      if (pseudonymMeant(report, privacy, secret) !== undefined) continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Possible name of a person (${whyName(secret)})${inPlace(secret)}, expected a pseudonym or a role`,
      })
    }
  },
}
