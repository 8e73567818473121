import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Place, Report, Section } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/text-of.ts'
import { matchOutline } from '../../match-outline.ts'

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
    const lost = lessons.filter(({ labels }) => !labels.some((label) => sources.has(label)))
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

interface Lesson extends Place {
  /** Its own label first, then those of what lies in it. */
  labels: string[]
}

/**
 * The lettered items of the section; in one without any, its paragraphs but for an introduction. Of a section that
 * holds conclusions too, only what stands below a heading on lessons is surely one; without it, what leads somewhere.
 */
function lessonsOf(
  section: Section,
  report: Report,
  isShared: boolean,
  sources: ReadonlySet<string>,
): Lesson[] {
  const { file } = section.source
  const all = section.blocks.flatMap((block) => (block.kind === 'markdown' ? [block.node] : []))
  const nodes = isShared ? belowLessons(all) : all
  if (!nodes) {
    const labels = all.flatMap((node) =>
      node.type === 'paragraph' || node.type === 'list' ? labelsOf(node) : [],
    )
    if (labels.some((label) => sources.has(label))) return []
    return lessonsOf(section, report, false, sources)
  }
  const items = nodes.flatMap((node) => (node.type === 'list' && node.ordered ? node.children : []))
  if (items.length > 0) {
    return items.flatMap((item) => {
      const place = report.at.item.get(item)
      return place
        ? [{ file, position: firstLine(item) ?? place.position, labels: labelsIn(item) }]
        : []
    })
  }
  const heading = nodes.findIndex((node) => node.type === 'heading' && node !== section.title)
  const paragraphs = nodes
    .slice(Math.max(0, heading))
    .filter((node): node is Paragraph => report.at.paragraph.has(node))
  const isIntroduction = (node: Paragraph, index: number): boolean =>
    index === 0 && heading === -1 && paragraphs.length > 1 && !node.data?.label
  return paragraphs
    .filter((node, index) => !isIntroduction(node, index))
    .flatMap((node) =>
      node.position ? [{ file, position: node.position, labels: labelsIn(node) }] : [],
    )
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
  return nodes.slice(from, next === -1 ? undefined : next)
}

const firstLine = (item: ListItem) => item.children[0]?.position

const labelsOf = (node: Paragraph | List): string[] =>
  node.type === 'list' ? node.children.flatMap(labelsIn) : labelsIn(node)

function labelsIn(node: Paragraph | ListItem): string[] {
  if (node.type === 'paragraph') return node.data?.label ? [node.data.label.name] : []
  return node.children.flatMap((child) => {
    if (child.type === 'paragraph') return labelsIn(child)
    return child.type === 'list' ? child.children.flatMap(labelsIn) : []
  })
}
