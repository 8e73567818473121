import type { Node } from 'mdast'
import type { Place, Report, Section } from '../../model/report.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { placeOfValue } from '../../support/yaml/place-of-value.ts'

/** A place of the report that a reader can name. */
export interface NamedPlace extends Place {
  kind: 'heading' | 'paragraph' | 'item' | 'recommendation' | 'footnote'
  /** As printed: “47”, “47(b)”, “4.2”; empty for a heading without a number. */
  number: string
  label: string | undefined
  /** The heading of the section; of a recommendation, of its group. */
  under: string
  words: string
  /** The id of its element in what is printed. */
  id: string
  node: Node
}

/** Everything in a report that bears a number or is a heading, in reading order; the footnotes last. */
export function listPlaces(report: Report): NamedPlace[] {
  const labels = new Map<string, string>()
  for (const [label, claimants] of report.targets) {
    for (const { id } of claimants) if (!labels.has(id)) labels.set(id, label)
  }
  const entries = [
    ...report.sections.flatMap((section) => placesOfSection(report, section)),
    ...report.notes.flatMap(({ number, definition, ...rest }): Unlabelled[] => [
      {
        ...rest,
        kind: 'footnote',
        number: String(number),
        under: '',
        words: wordsOf(report, definition),
        node: definition,
      },
      ...definition.children.flatMap((node) => placesIn(report, node, '')),
    ]),
  ]
  return entries.map((entry) => ({ ...entry, label: labels.get(entry.id) }))
}

type Unlabelled = Omit<NamedPlace, 'label'>

function placesOfSection(report: Report, section: Section): Unlabelled[] {
  const under = section.title ? wordsOf(report, section.title) : ''
  return section.blocks.flatMap((block): Unlabelled[] => {
    if (block.kind === 'markdown') return placesIn(report, block.node, under)
    if (block.name !== 'recommendations') return []
    return report.recommendations
      .filter(({ file }) => file === section.source.file)
      .flatMap(({ file, item, group, number, id }): Unlabelled[] => {
        const heading = group.heading ? wordsOf(report, group.heading.tree) : under
        const { tree } = item.text
        const position = tree.children[0]?.position ?? placeOfValue(section.source, [])
        const words = wordsOf(report, tree)
        return [
          { file, position, kind: 'recommendation', number, under: heading, words, id, node: tree },
          ...tree.children.flatMap((node) => placesIn(report, node, heading)),
        ]
      })
  })
}

function placesIn(report: Report, node: Node, under: string): Unlabelled[] {
  if (node.type === 'footnoteDefinition') return []
  const own = placeOf(report, node, under)
  const { children = [] } = node as { children?: Node[] }
  const inner = children.flatMap((child) => placesIn(report, child, under))
  return own ? [own, ...inner] : inner
}

function placeOf(report: Report, node: Node, under: string): Unlabelled | undefined {
  const { at } = report
  const words = wordsOf(report, node)
  const paragraph = at.paragraph.get(node)
  if (paragraph) return { ...paragraph, kind: 'paragraph', under, words }
  const item = at.item.get(node)
  if (item) return { ...item, kind: 'item', under, words }
  const heading = at.heading.get(node)
  if (heading) return { ...heading, kind: 'heading', number: heading.number ?? '', under, words }
  return undefined
}

/** The words of a block on one line, with the numbers that its references print. */
function wordsOf({ at }: Report, node: Node): string {
  const words = (inner: Node): string => {
    const { type, children = [] } = inner as Node & { children?: Node[] }
    const parts = holdsBlocks.test(type)
      ? children.map(words)
      : [textOf(inner, (one) => at.reference.get(one as Node)?.target?.text)]
    return parts.join(' ').replace(/\s+/g, ' ').trim()
  }
  return words(node)
}

const holdsBlocks = /^(?:root|list|listItem|blockquote|footnoteDefinition|table|tableRow)$/
