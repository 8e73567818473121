import type { Rule } from '../../../model/rule.ts'
import type { SectionFile } from '../../../model/section-file.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const titleFacts: Rule = {
  meta: {
    id: 'structure/title-facts',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A title page without the month of death, the partnership or the author',
  },
  check({ facts, titlePage }, say) {
    if (!titlePage) return
    const isGiven = (key: 'died' | 'partnership' | 'author' | 'chair'): boolean =>
      facts[key] !== undefined || isWritten(titlePage, key)
    const missing = [
      ...(isGiven('died') ? [] : ['“died: 2023-03”']),
      ...(isGiven('partnership') ? [] : ['“partnership:”']),
      ...(isGiven('author') || isGiven('chair') ? [] : ['“author:”']),
    ]
    for (const key of missing) {
      const message = `Missing on the title page: ${key}, expected below “report:”`
      say({ file: titlePage.file, position: placeOfValue(titlePage, ['report']), message })
    }
  },
}

/** Whether something stands after a key: why it was refused is reported elsewhere. An empty value stands at its key. */
function isWritten({ places }: SectionFile, key: string): boolean {
  const value = places.inner.get('report')?.inner.get(key)
  return value !== undefined && (value.position !== value.key || value.inner.size > 0)
}
