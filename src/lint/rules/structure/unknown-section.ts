import type { Rule } from '../../../model/rule.ts'
import { nearestWord } from '../../../support/nearest-word.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const unknownSection: Rule = {
  meta: {
    id: 'structure/unknown-section',
    severity: 'error',
    summary: 'A “section:” or “covers:” that names no section of the statutory outline',
  },
  check(report, say, { outline }) {
    const known = outline.map(({ id }) => id)
    for (const { file, frontMatter, places } of report.files) {
      const { section, covers = [] } = frontMatter
      const named = [
        ...(section === undefined ? [] : [{ id: section, path: ['section'] }]),
        ...covers.map((id, index) => ({ id, path: ['covers', index] })),
      ]
      for (const { id, path } of named) {
        if (known.includes(id)) continue
        const near = nearestWord(id, known)
        const remedy = near ? `did you mean “${near}”?` : `expected one of ${known.join(', ')}`
        const message = `Unexpected section “${id}”, ${remedy}`
        say({
          file,
          position: placeOfValue({ places }, path),
          message,
          ...(near ? { expected: [near] } : {}),
        })
      }
    }
  },
}
