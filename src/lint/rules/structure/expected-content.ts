import type { Rule } from '../../../model/rule.ts'
import { isEmpty } from '../../structure/is-empty.ts'
import { isSaid, matchOutline, placeOfTitle } from '../../structure/match-outline.ts'

export const expectedContent: Rule = {
  meta: {
    id: 'structure/expected-content',
    severity: 'advice',
    summary: 'A section without something that readers of such reports look for in it',
  },
  check(report, say, { outline }) {
    const match = matchOutline(report, outline)
    for (const { id, demands } of outline) {
      const section = match.sections.find(({ ids }) => ids.includes(id))?.section
      if (!section || isEmpty(section)) continue
      for (const demand of demands) {
        if (!demand.advice || isSaid(report, match, id, demand)) continue
        say({ ...placeOfTitle(section), message: `Missing in this section: ${demand.expected}` })
      }
    }
  },
}
