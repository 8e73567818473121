import type { Rule } from '../../../model/rule.ts'
import { isAtSamePlace } from '../../anonymity/survey-pseudonyms.ts'

export const pseudonymMisspelt: Rule = {
  meta: {
    id: 'anonymity/pseudonym-misspelt',
    severity: 'warning',
    summary: 'A pseudonym with a letter wrong',
  },
  check(_, say, { secrets, pseudonyms }) {
    // What is surely a name is reported as one, with the pseudonym that may be meant.
    const names = secrets().filter(
      ({ layer, kind, severity }) => layer === 'name' && kind === 'person' && severity === 'error',
    )
    for (const hit of pseudonyms()) {
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
