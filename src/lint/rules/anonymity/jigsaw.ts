import type { Rule } from '../../../model/rule.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const jigsaw: Rule = {
  meta: {
    id: 'anonymity/jigsaw',
    severity: 'advice',
    summary: 'Several facts about one person in one paragraph',
  },
  check(report, say, { privacy }) {
    for (const secret of surveySecrets(report, privacy)) {
      if (secret.layer !== 'jigsaw') continue
      const { file, position } = secret
      say({
        file,
        position,
        message: `These facts together may tell who it is: ${secret.words}; expected only those that the findings need`,
      })
    }
  },
}
