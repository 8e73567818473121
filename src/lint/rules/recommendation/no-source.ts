import type { Outline } from '../../../model/outline.ts'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { matchOutline } from '../../structure/match-outline.ts'
import { placeOfField } from '../../structure/recommendation-field.ts'

export const noSource: Rule = {
  meta: {
    id: 'recommendation/no-source',
    severity: 'advice',
    summary: 'A recommendation that follows from no lesson and no paragraph of the analysis',
  },
  check(report, say, { outline }) {
    const { recommendations, targets } = report
    const wanted =
      'expected the labels of the lessons or paragraphs of the analysis that it follows from'
    const without = recommendations.filter(({ item }) => item.from.length === 0)
    const [firstWithout] = without
    // Of a report that says it hardly anywhere, once is enough.
    const once = without.length > 1 && without.length * 2 > recommendations.length
    if (firstWithout && once) {
      const { file, position } = firstWithout
      const count = `${without.length} of ${recommendations.length}`
      const each = wanted.replace('it follows', 'each follows')
      say({ file, position, message: `Missing “from:” in ${count} recommendations, ${each}` })
    }
    const grounds = groundsOf(report, outline)
    for (const recommendation of recommendations) {
      const { file, position, item } = recommendation
      if (item.from.length === 0) {
        if (!once) say({ file, position, message: `Missing “from:”, ${wanted}` })
        continue
      }
      const sources = item.from.flatMap((label) => targets.get(label) ?? [])
      const stray = sources.length > 0 && !sources.some((one) => grounds.has(one.file))
      if (!stray || grounds.size === 0) continue
      say({
        file,
        position: placeOfField(report, recommendation, 'from'),
        message: `Unexpected “from:” that leads to neither a lesson nor the analysis, ${wanted}`,
      })
    }
  },
}

/** The files in which a review says what it found and learned. */
function groundsOf(report: Report, outline: Outline): Set<string> {
  const wanted = ['analysis', 'conclusions', 'lessons', 'equality']
  const sections = matchOutline(report, outline).sections.filter(({ ids }) =>
    ids.some((id) => wanted.includes(id)),
  )
  return new Set(sections.map(({ section }) => section.source.file))
}
