import type { Rule } from '../../../model/rule.ts'
import { inPlace } from '../../describe-secret.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const hiddenCharacter: Rule = {
  meta: {
    id: 'anonymity/hidden-character',
    severity: 'warning',
    summary: 'An invisible character, or two alphabets in one word',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'character' || secret.severity === 'advice') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `Unexpected ${secret.kind === 'mixed-alphabet' ? 'word of two alphabets' : 'invisible character'}${inPlace(secret)}, expected plain letters: a name may hide there`,
      })
    }
  },
}
