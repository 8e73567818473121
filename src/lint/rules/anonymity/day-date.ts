import type { Rule } from '../../../model/rule.ts'
import { inPlace } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const dayDate: Rule = {
  meta: {
    id: 'anonymity/day-date',
    severity: 'warning',
    summary: 'A date by the day in the story',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'date' || secret.kind !== 'day') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected date by the day${inPlace(secret)}, expected its month and year`,
      })
    }
  },
}
