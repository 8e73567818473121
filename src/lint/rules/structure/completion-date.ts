import type { Rule } from '../../../model/rule.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const completionDate: Rule = {
  meta: {
    id: 'structure/completion-date',
    severity: 'advice',
    errorFrom: 'published',
    summary: 'A title page without the month in which the report was completed',
  },
  check({ facts, titlePage }, say) {
    // A draft is not complete: there is nothing to say yet.
    if (!titlePage || facts.completed || facts.status === 'draft' || facts.status === 'panel')
      return
    const message =
      'Missing on the title page: the month of completion, expected “completed: 2025-01” below “report:”'
    say({ file: titlePage.file, position: placeOfValue(titlePage, ['report']), message })
  },
}
