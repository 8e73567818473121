import type { Rule } from '../../../model/rule.ts'
import { inPlace, insteadOfName, whyName } from '../../describe-secret.ts'
import { pseudonymMeant } from '../../survey-pseudonyms.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const unregisteredName: Rule = {
  meta: {
    id: 'anonymity/unregistered-name',
    severity: 'error',
    summary: 'The name of somebody whom nobody registered',
    masks: 'surely',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'name' || secret.kind !== 'person' || secret.severity !== 'error')
        continue
      const { file, position } = secret
      const meant = pseudonymMeant(report, privacy, secret)
      say({
        file,
        position,
        message: `Unexpected name of a person (${whyName(secret)})${inPlace(secret)}, expected ${insteadOfName(meant)}`,
      })
    }
  },
}
