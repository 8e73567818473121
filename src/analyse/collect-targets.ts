import type { Heading, ListItem, Node, Paragraph } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { Report, Target } from '../model/report.ts'
import type { Prose } from '../model/section-file.ts'
import { type FigurePart, figuresOf } from '../support/texts/figures.ts'
import { nodesOf } from '../support/texts/nodes-of.ts'
import { textOf } from '../support/texts/text-of.ts'
import { labelOf } from './label-of.ts'

type Numbered = Pick<Report, 'at' | 'recommendations'>

/**
 * Every claimant of a label, in reading order of the Markdown, recommendations last; and labels of what is not
 * printed, to which nothing can lead.
 */
export function collectTargets(
  prose: readonly Prose[],
  numbered: Numbered,
  isPrinted: (ancestors: readonly Node[], node: Node) => boolean,
): { targets: Map<string, Target[]>; strayLabels: Report['strayLabels'] } {
  const targets = new Map<string, Target[]>()
  const strayLabels: Report['strayLabels'] = []
  const add = (target: Target): void => {
    targets.set(target.label, [...(targets.get(target.label) ?? []), target])
  }
  for (const { file, tree } of prose) {
    const blocks = [...nodesOf(tree, 'paragraph'), ...nodesOf(tree, 'heading')]
    if (!blocks.some(({ data }) => data?.labels)) continue
    visitParents(tree, (node: Node, ancestors: Node[]) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return
      const { labels = [] } = (node as Paragraph | Heading).data ?? {}
      for (const { name: label, position } of labels) {
        if (isPrinted(ancestors, node))
          add({ label, file, position, ...claim(node as Paragraph | Heading, ancestors, numbered) })
        else strayLabels.push({ label, file, position })
      }
    })
  }
  for (const recommendation of numbered.recommendations) {
    const { item, number, id, file, position } = recommendation
    if (item.label === undefined) continue
    if (!isPrinted([], item.text.tree)) {
      strayLabels.push({ label: item.label, file, position })
      continue
    }
    add({ label: item.label, file, position, kind: 'recommendation', text: number, id, node: item })
  }
  return { targets: withReferences(targets), strayLabels }
}

type Claim = Pick<Target, 'kind' | 'text' | 'id' | 'node'>

function claim(node: Paragraph | Heading, ancestors: Node[], { at }: Numbered): Claim {
  const heading = at.heading.get(node)
  if (heading) return { kind: 'heading', text: textOf(node).trim(), id: heading.id, node }
  const paragraph = at.paragraph.get(node)
  if (paragraph) return { kind: 'paragraph', text: paragraph.number, id: paragraph.id, node }
  const item = ancestors.toReversed().find((parent): parent is ListItem => at.item.has(parent))
  const lettered = item && at.item.get(item)
  if (lettered) return { kind: 'item', text: lettered.number, id: lettered.id, node: lettered.node }
  const id = `label-${node.data?.labels?.[0]?.name ?? ''}`
  const [figure] = figuresOf(node)
  if (figure) return { kind: 'figure', text: wordsOfFigure(figure), id, node }
  // A bullet or an unnumbered paragraph can be linked to, but has no number to print.
  return { kind: 'unnumbered', text: '', id, node }
}

/** The words below a picture; without them, those for whoever cannot see it. */
function wordsOfFigure({ image: { children = [], alt } }: FigurePart): string {
  const caption = children.map((child) => textOf(child)).join('')
  return (caption.trim() || (alt ?? '')).trim()
}

/** A heading may refer to something itself: its words hold the number of that. */
function withReferences(targets: Map<string, Target[]>): Map<string, Target[]> {
  // What is open already: a heading that refers to itself has no end.
  const wordsOf = (target: Target, open: readonly Target[] = []): string => {
    if (target.kind !== 'heading' || open.includes(target)) return target.text
    const printed = (node: Node): string | undefined => {
      const label = labelOf(node)
      const inner = label === undefined ? undefined : targets.get(label)?.[0]
      return inner && wordsOf(inner, [...open, target])
    }
    return textOf(target.node as Heading, printed).trim()
  }
  return new Map(
    [...targets].map(([label, claimants]) => [
      label,
      claimants.map((target) => ({ ...target, text: wordsOf(target) })),
    ]),
  )
}
