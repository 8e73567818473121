import type { Rule } from '../../../model/rule.ts'
import { inPlace, insteadOf } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const serviceNamed: Rule = {
  meta: {
    id: 'anonymity/service-named',
    severity: 'warning',
    summary: 'A school, practice, ward, refuge, workplace or street by its name',
    masks: 'in-lines',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (
        secret.layer !== 'name' ||
        ['person', 'professional'].includes(secret.kind) ||
        secret.severity === 'advice'
      )
        continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected name of a ${secret.kind.replace('-', ' ')}${inPlace(secret)}, expected what it is: ${insteadOf(secret)}`,
      })
    }
  },
}
