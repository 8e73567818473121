import type { Rule } from '../../../model/rule.ts'
import { isAtSamePlace, surveyPseudonyms } from '../../survey-pseudonyms.ts'
import { surveySecrets } from '../../survey-secrets.ts'

export const pseudonymMisspelt: Rule = {
  meta: {
    id: 'anonymity/pseudonym-misspelt',
    severity: 'warning',
    summary: 'A pseudonym with a letter wrong',
  },
  check(report, say, { privacy }) {
    // What is surely a name is told as that, with the pseudonym that may be meant.
    const names = surveySecrets(report, privacy).filter(
      ({ layer, kind, severity }) => layer === 'name' && kind === 'person' && severity === 'error',
    )
    for (const hit of surveyPseudonyms(report, privacy)) {
      if (hit.kind !== 'misspelt' || names.some((name) => isAtSamePlace(name, hit))) continue
      const { file, position, pseudonym } = hit
      say({
        file,
        position,
        message: `Unexpected spelling, expected “${pseudonym}” if that person is meant`,
      })
    }
  },
}
