import type { List, ListItem, Node, RootContent } from 'mdast'
import type { Place, Report, Section } from '../../model/report.ts'
import { textOf } from '../../support/texts/text-of.ts'

/** A lesson to be learned, and the labels by which a recommendation may name it: its own first, then those in it. */
export interface Lesson extends Place {
  labels: string[]
  /** The report says of it that no recommendation is made: its agency has acted already. */
  isClosed: boolean
}

/**
 * The lessons of a section, by what tells one from the next: “Lesson 1” at its head, letters, bullets where no
 * paragraph but those that lead in to them stands beside, a heading for each, or bold words at its beginning. Where
 * nothing does, each paragraph is one, but for an introduction.
 */
export function findLessons(
  nodes: readonly RootContent[],
  { source: { file }, title }: Section,
  report: Report,
): Lesson[] {
  const body = nodes.filter((node) => node !== title)
  const isParagraph = (node: RootContent | undefined): boolean =>
    node?.type === 'paragraph' && report.at.paragraph.has(node)
  const lesson = (stretch: readonly RootContent[]): Lesson[] => {
    const [first] = stretch.filter((node) => isParagraph(node) || node.type === 'list')
    const { position } =
      first?.type === 'list' ? (first.children[0]?.children[0] ?? first) : (first ?? {})
    return position
      ? [{ file, position, labels: stretch.flatMap(labelsIn), isClosed: stretch.some(isClosed) }]
      : []
  }
  const named = body.filter(isNamed)
  if (named.length > 0) return stretchesFrom(named, body).flatMap(lesson)

  const lists = body.filter((node) => node.type === 'list')
  const lettered = itemsOf(lists.filter(({ ordered }) => ordered))
  const isLeadIn = (node: RootContent): boolean =>
    body[body.indexOf(node) + 1]?.type === 'list' && /:\s*$/.test(textOf(node))
  const paragraphs = body.filter(isParagraph)
  const items = lettered.length > 0 || !paragraphs.every(isLeadIn) ? lettered : itemsOf(lists)
  if (items.length > 0)
    return items.flatMap((item) => {
      const position = item.children[0]?.position
      return position ? [{ file, position, labels: labelsIn(item), isClosed: isClosed(item) }] : []
    })

  const headings = body.filter(({ type }) => type === 'heading')
  const below = stretchesFrom(headings, body)
  const labelled = below.map((stretch) =>
    stretch.filter((node) => isParagraph(node) && labelsIn(node).length > 0),
  )
  // Under headings of subjects more than one lesson bears its label.
  if (headings.length > 0 && labelled.every(({ length }) => length < 2))
    return below.flatMap(lesson)
  const bold = paragraphs.filter(
    (node) => 'children' in node && node.children[0]?.type === 'strong',
  )
  if (headings.length === 0 && bold.length > 1) return stretchesFrom(bold, body).flatMap(lesson)

  const [first] = headings
  const own = first
    ? paragraphs.filter((node) => body.indexOf(node) > body.indexOf(first))
    : paragraphs
  const isIntroduction = (node: RootContent, index: number): boolean =>
    index === 0 && !first && own.length > 1 && labelsIn(node).length === 0
  return own
    .filter((node, index) => !isIntroduction(node, index))
    .flatMap((node) => {
      const next = body[body.indexOf(node) + 1]
      return lesson(next?.type === 'list' ? [node, next] : [node])
    })
}

const more = '(?:further |new |separate |additional |formal )?'
const closing = new RegExp(
  `\\b(?:makes?|made|making|needs?|needed|offers?|requires?) no ${more}recommendations?\\b|` +
    `\\bno ${more}recommendations? (?:is|are|was|were) (?:therefore )?(?:made|needed|necessary|required)\\b|` +
    `\\b(?:does|do|did) not (?:therefore )?make (?:a|any) ${more}recommendations?\\b`,
  'i',
)

/** “so the panel makes no recommendation on this” */
const isClosed = (node: Node): boolean => closing.test(textOf(node))

/** “Lesson 3”, “Learning point 3:”, in a heading or at the head of a paragraph. */
const isNamed = (node: RootContent): boolean =>
  (node.type === 'heading' || node.type === 'paragraph') &&
  /^(?:key )?(?:lesson|learning(?: point)?) (?:no\.? ?)?(?:\d+|one|two|three|four|five|six|seven|eight)\b/i.test(
    textOf(node),
  )

/** Each of some nodes with what follows up to the next of them. */
const stretchesFrom = (
  starts: readonly RootContent[],
  body: readonly RootContent[],
): RootContent[][] =>
  starts.map((start, index) => {
    const next = starts[index + 1]
    return body.slice(body.indexOf(start), next && body.indexOf(next))
  })

const itemsOf = (lists: readonly List[]): ListItem[] => lists.flatMap(({ children }) => children)

/** The labels of a paragraph, a heading, or of a list and all in it. */
export function labelsIn(node: RootContent): string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return (node.data?.labels ?? []).map(({ name }) => name)
  return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(labelsIn) : []
}
