import type { Rule } from '../../../model/rule.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const childSex: Rule = {
  meta: {
    id: 'anonymity/child-sex',
    severity: 'warning',
    summary: 'A word that may tell the sex of a child',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'child-sex') continue
      const { file, position } = secret
      say({
        file,
        position,
        message:
          secret.kind === 'noun'
            ? 'Unexpected word for a boy or girl, expected “child”: the report says that its children are gender-neutral'
            : 'Possible “he” or “she” of a child, expected “they”: the report says that its children are gender-neutral',
      })
    }
  },
}
