import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { isEmpty } from '../../structure/is-empty.ts'
import { matchOutline, placeOfTitle } from '../../structure/match-outline.ts'

export const emptySection: Rule = {
  meta: {
    id: 'structure/empty-section',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A section without any text',
  },
  check(report, say, { outline }) {
    for (const { section, ids } of matchOutline(report, outline).sections) {
      if (!isEmpty(section)) continue
      const title = section.title ? ` “${textOf(section.title).trim()}”` : ''
      const table = section.blocks.find((block) => block.kind === 'data')
      const expected = table ? `its rows under “${table.name}:” above the heading` : 'its text'
      // Whoever takes away what the guidance asks for will next be told that it is missing.
      const isAsked = outline.some(({ id, required }) => required && ids.includes(id))
      const otherwise = isAsked ? '' : ', or no such file'
      const belongs = outline.filter(({ id }) => ids.includes(id)).map(({ note }) => note)
      say({
        ...placeOfTitle(section),
        message: `Unexpected empty section${title}, expected ${expected}${otherwise}`,
        ...(belongs.length > 0 ? { note: `What belongs there: ${belongs.join(' ')}` } : {}),
      })
    }
  },
}
