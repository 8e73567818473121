import type { RootContent } from 'mdast'
import type { Report, Section } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { findLessons, type Lesson, labelsIn } from '../../structure/find-lessons.ts'
import { matchOutline } from '../../structure/match-outline.ts'

export const lessonLeadsNowhere: Rule = {
  meta: {
    id: 'recommendation/lesson-leads-nowhere',
    severity: 'advice',
    summary: 'A lesson that no recommendation follows from',
  },
  check(report, say, { outline }) {
    if (report.recommendations.length === 0) return
    const sources = new Set(report.recommendations.flatMap(({ item }) => item.from))
    const lessons = matchOutline(report, outline)
      .sections.filter(({ ids }) => ids.includes('lessons'))
      .flatMap(({ section, ids }) => lessonsOf(section, report, ids.length > 1, sources))
    const lost = lessons.filter(
      ({ labels, isClosed }) => !isClosed && !labels.some((label) => sources.has(label)),
    )
    const [first] = lost
    if (first && lost.length === lessons.length && lessons.length > 1) {
      const { file, position } = first
      say({
        file,
        position,
        message: `Unexpected lessons that lead nowhere, all ${lessons.length} of this section, expected a label for each and that label under “from:” of a recommendation`,
      })
      return
    }
    for (const { file, position, labels } of lost) {
      const [label] = labels
      const remedy = label
        ? `expected “${label}” under “from:” of a recommendation`
        : 'expected a label, and that label under “from:” of a recommendation'
      say({ file, position, message: `Unexpected lesson that leads nowhere, ${remedy}` })
    }
  },
}

/**
 * Of a section that holds conclusions too, only what stands below a heading on lessons is surely one; without it, what
 * leads somewhere.
 */
function lessonsOf(
  section: Section,
  report: Report,
  isShared: boolean,
  sources: ReadonlySet<string>,
): Lesson[] {
  const all = section.blocks.flatMap((block) => (block.kind === 'markdown' ? [block.node] : []))
  const below = isShared ? belowLessons(all) : all
  if (below) return findLessons(below, section, report)
  const labels = all.flatMap((node) => (node.type === 'heading' ? [] : labelsIn(node)))
  return labels.some((label) => sources.has(label)) ? [] : findLessons(all, section, report)
}

/** What stands below a heading of the section that speaks of lessons; undefined where none does. */
function belowLessons(nodes: readonly RootContent[]): RootContent[] | undefined {
  const from = nodes.findIndex(
    (node, index) =>
      index > 0 && node.type === 'heading' && /\b(?:lesson|learn)/i.test(textOf(node)),
  )
  const heading = nodes[from]
  if (heading?.type !== 'heading') return undefined
  const next = nodes.findIndex(
    (node, index) => index > from && node.type === 'heading' && node.depth <= heading.depth,
  )
  return nodes.slice(from + 1, next === -1 ? undefined : next)
}
