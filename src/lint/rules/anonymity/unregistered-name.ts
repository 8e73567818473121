import type { Rule } from '../../../model/rule.ts'
import { inPlace, whyName } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const unregisteredName: Rule = {
  meta: {
    id: 'anonymity/unregistered-name',
    severity: 'error',
    summary: 'The name of somebody whom nobody registered',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'name' || secret.kind !== 'person' || secret.severity !== 'error')
        continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected name of a person (${whyName(secret)})${inPlace(secret)}, expected a pseudonym or a role`,
      })
    }
  },
}
