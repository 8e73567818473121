import type { Rule } from '../../../model/rule.ts'
import { placeOfValue } from '../../../support/place-of-value.ts'

export const titleFacts: Rule = {
  meta: {
    id: 'structure/title-facts',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A title page without the month of death, the partnership or the author',
  },
  check({ facts, titlePage }, say) {
    if (!titlePage) return
    const missing = [
      ...(facts.died ? [] : ['“died: 2023-03”']),
      ...(facts.partnership ? [] : ['“partnership:”']),
      ...(facts.author || facts.chair ? [] : ['“author:”']),
    ]
    for (const key of missing) {
      const message = `Missing on the title page: ${key}, expected below “report:”`
      say({ file: titlePage.file, position: placeOfValue(titlePage, ['report']), message })
    }
  },
}
