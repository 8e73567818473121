import type { Node } from 'mdast'
import type { ReportFacts } from '../model/front-matter.ts'
import type {
  HeadingEntry,
  Passage,
  PictureUse,
  Recommendation,
  Reference,
  Report,
  Section,
} from '../model/report.ts'
import type { Prose, SectionFile } from '../model/section-file.ts'
import { nodesOf } from '../support/texts/nodes-of.ts'
import { placeOfValue } from '../support/yaml/place-of-value.ts'
import { collectTargets } from './collect-targets.ts'
import { labelOf } from './label-of.ts'
import { letterItems, withOwnIds } from './letter-items.ts'
import { numberNotes } from './number-notes.ts'
import { numberParagraphs, positionOf } from './number-paragraphs.ts'
import { numberSections } from './number-sections.ts'
import { orderSections } from './order-sections.ts'
import { printedNodes } from './printed-nodes.ts'
import { proseOfActionPlan, proseOfBlock, proseOfPlanRows } from './prose-of-block.ts'

/** The facts of a report that has no title page yet. */
const noFacts: ReportFacts = {
  subject: [],
  type: 'dhr',
  death: 'homicide',
  status: 'draft',
  numbering: 'continuous',
}

/** Computes everything that a report's text implies: numbers, notes, labels, references. Never fails. */
export function analyseReport(files: SectionFile[]): Report {
  const { titlePage, title, tribute, sections: ordered } = orderSections(files)
  const facts = titlePage?.frontMatter.report ?? noFacts
  const sections = numberSections(ordered, facts.numbering)
  const paragraphs = numberParagraphs(sections)
  const headings = listHeadings(sections)
  const recommendations = numberRecommendations(files)
  const paragraphOf = new Map<Node, (typeof paragraphs)[number]>(paragraphs.map((p) => [p.node, p]))
  const prose = listProse(files)
  const passages = [...passagesOf(titlePage, tribute, sections, files)]
  const { notes, calls, uncalled } = numberNotes(files, passages)
  const items = withOwnIds([
    ...letterItems(titlePage?.file ?? '', tribute, () => undefined),
    ...sections.flatMap((section) =>
      letterItems(section.source.file, markdownOf(section), (node) => paragraphOf.get(node)),
    ),
    ...recommendations.flatMap(({ item, file, number, id }) =>
      letterItems(file, item.text.tree.children, () => ({ number, id })),
    ),
    ...cellsOf(files).flatMap(({ file, tree }) =>
      letterItems(file, tree.children, () => undefined),
    ),
    ...notes.flatMap(({ file, definition, number }) => {
      const owner = { number: String(number), id: `footnote-${number}` }
      return letterItems(file, definition.children, () => owner)
    }),
  ])
  const at = {
    paragraph: paragraphOf,
    item: byNode(items),
    heading: byNode(headings),
    noteCall: byNode(calls),
    recommendation: new Map(recommendations.map((one) => [one.item, one])),
  }
  const { targets, strayLabels } = collectTargets(
    prose,
    { at: { ...at, reference: new Map() }, recommendations },
    printedNodes(passages, notes),
  )
  const references = listReferences(prose, targets)
  return {
    facts,
    titlePage,
    title,
    tribute,
    allowedNames: files.flatMap((file) => file.frontMatter.allowedNames ?? []),
    files,
    sections,
    headings,
    paragraphs,
    items,
    notes,
    noteCalls: calls,
    uncalledNotes: uncalled,
    targets,
    strayLabels,
    references,
    recommendations,
    pseudonyms: files.flatMap((file) => file.frontMatter.pseudonyms ?? []),
    panel: files.flatMap((file) => file.frontMatter.panel ?? []),
    abbreviations: files.flatMap((file) => file.frontMatter.abbreviations ?? []),
    pictures: listPictures(prose),
    prose,
    passages,
    at: { ...at, reference: byNode(references) },
  }
}

function markdownOf(section: Section) {
  return section.blocks.flatMap((block) => (block.kind === 'markdown' ? [block.node] : []))
}

function listHeadings(sections: readonly Section[]): HeadingEntry[] {
  let count = 0
  return sections.flatMap((section) =>
    markdownOf(section).flatMap((node): HeadingEntry[] => {
      if (node.type !== 'heading') return []
      count += 1
      const number = node === section.title ? section.number : undefined
      const place = { file: section.source.file, position: positionOf(node) }
      return [{ ...place, node, depth: node.depth, number, id: `heading-${count}` }]
    }),
  )
}

function numberRecommendations(files: readonly SectionFile[]): Recommendation[] {
  let groups = 0
  return files.flatMap(({ file, frontMatter, places }) =>
    (frontMatter.recommendations ?? []).flatMap((group, i) => {
      groups += 1
      return group.items.map((item, j): Recommendation => {
        const number = String(j + 1)
        const path = ['recommendations', i, 'items', j, item.label === undefined ? 'text' : 'label']
        return {
          file,
          position: placeOfValue({ places }, path),
          item,
          group,
          number,
          id: `recommendation-${groups}-${number}`,
        }
      })
    }),
  )
}

/** All Markdown: bodies, and front matter values in the order in which they are printed. */
function listProse(files: readonly SectionFile[]): Prose[] {
  return files.flatMap(({ file, tree, frontMatter }) => [
    { file, tree },
    ...proseOfBlock('pseudonyms', frontMatter),
    ...proseOfBlock('panel', frontMatter),
    ...proseOfBlock('recommendations', frontMatter),
    ...proseOfBlock('abbreviations', frontMatter),
    ...proseOfActionPlan(frontMatter),
  ])
}

/** The Markdown in tables of the front matter, but for the recommendations, which have numbers. */
function cellsOf(files: readonly SectionFile[]): Prose[] {
  return files.flatMap(({ frontMatter }) => [
    ...proseOfBlock('pseudonyms', frontMatter),
    ...proseOfBlock('panel', frontMatter),
    ...proseOfBlock('abbreviations', frontMatter),
    ...proseOfActionPlan(frontMatter),
  ])
}

/**
 * The report's pieces as a reader meets them, for what is numbered in order of first mention. What the
 * action plan repeats is met where it stands first.
 */
function* passagesOf(
  titlePage: SectionFile | undefined,
  tribute: readonly Node[],
  sections: readonly Section[],
  files: readonly SectionFile[],
): Iterable<Passage> {
  const met = new Set<Node>()
  const first = ({ tree }: Prose): boolean => !met.has(tree) && met.add(tree) !== undefined
  for (const node of tribute) yield { file: titlePage?.file ?? '', node }
  for (const { source, blocks } of sections) {
    for (const block of blocks) {
      if (block.kind === 'markdown') yield { file: source.file, node: block.node }
      else if (block.name === 'action-plan') {
        const rows = files.flatMap((file) => proseOfPlanRows(file.frontMatter)).filter(first)
        for (const { file, tree } of rows) yield { file, node: tree, inPlan: true }
      } else {
        const values = proseOfBlock(block.name, source.frontMatter).filter(first)
        for (const { file, tree } of values) yield { file, node: tree }
      }
    }
  }
}

function listReferences(prose: readonly Prose[], targets: Report['targets']): Reference[] {
  const references: Reference[] = []
  for (const { file, tree } of prose) {
    for (const node of nodesOf(tree, 'link')) {
      const label = labelOf(node)
      if (label === undefined) continue
      const position = positionOf(node)
      references.push({ file, position, node, label, target: targets.get(label)?.[0] })
    }
  }
  return references
}

function listPictures(prose: readonly Prose[]): PictureUse[] {
  const pictures: PictureUse[] = []
  for (const { file, tree } of prose) {
    for (const node of nodesOf(tree, 'image')) {
      pictures.push({ file, position: positionOf(node), node })
    }
  }
  return pictures
}

const byNode = <T extends { node: Node }>(entries: readonly T[]): Map<Node, T> =>
  new Map(entries.map((entry) => [entry.node, entry]))
