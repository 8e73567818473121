import type { Rule } from '../../../model/rule.ts'
import { formOf, inPlace, isRecord } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const realName: Rule = {
  meta: {
    id: 'anonymity/real-name',
    severity: 'error',
    summary: 'The name of somebody in the register',
    masks: 'surely',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (
        secret.layer !== 'register' ||
        secret.entry?.kind !== 'person' ||
        isRecord(secret) ||
        secret.severity !== 'error'
      )
        continue
      const { file, position, kind } = secret
      // “Bronwen Tomos” may be the mother of the Emrys Tomos whom the register has.
      const relative = kind === 'part' ? ', or who it is where a relative is meant' : ''
      say({
        file,
        position,
        message: `Unexpected registered name, ${formOf(secret)}${inPlace(secret)}, expected “${secret.entry?.shownAs}”${relative}`,
      })
    }
  },
}
