import type { Definition, Html, Image, Node, Parent, Root } from 'mdast'
import { type Extension, fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { combineExtensions } from 'micromark-util-combine-extensions'
import type { ConstructRecord } from 'micromark-util-types'
import type { AuthorNote } from '../model/mdast-extensions.ts'
import { indexLines } from '../support/texts/line-index.ts'
import { type MergeMark, mergeMarks } from '../support/texts/merge-marks.ts'
import { walkNodes } from '../support/texts/nodes-of.ts'
import { takeBlockMarks } from './block-marks.ts'
import { dataBlockFromMarkdown, dataBlockSyntax } from './data-block-syntax.ts'
import { footnoteCallSyntax, lookBackLess } from './footnote-call-syntax.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { takeCaptions } from './take-captions.ts'

const onlyComments = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/

// Made once: a report holds hundreds of small values, and putting the parser together costs more than
// parsing one of them.
const combined = combineExtensions([
  gfm({ singleTilde: false }),
  dataBlockSyntax(),
  footnoteCallSyntax(),
])
const syntax = { ...combined, text: lookBackLess(combined.text) }
const toTree: Extension[] = [...gfmFromMarkdown(), dataBlockFromMarkdown()]

/**
 * What looks for bare addresses looks at every letter, and a second time at every text; what looks for tables reads
 * each paragraph twice. Most files have neither, and are parsed in much less time without.
 */
const address = /@|https?:|www\./i
const table = /[|]|:-|-:/
const withoutTables = { ...syntax, flow: without('table', syntax.flow) }
const withoutAddresses = (extension: typeof syntax): Options => ({
  extensions: [{ ...extension, text: without('Autolink', extension.text) }],
  mdastExtensions: toTree.map(({ transforms, ...rest }) => rest),
})
const plain = {
  tables: withoutAddresses(syntax),
  none: withoutAddresses(withoutTables),
}
const linked = {
  tables: { extensions: [syntax], mdastExtensions: toTree },
  none: { extensions: [withoutTables], mdastExtensions: toTree },
}

function optionsFor(text: string): Options {
  return (address.test(text) ? linked : plain)[table.test(text) ? 'tables' : 'none']
}

/**
 * Parses Markdown of the source format: CommonMark and GFM, `::data` blocks, labels, and comments as
 * the author's notes. Never fails: whatever is no construct is text.
 */
export function parseMarkdown(text: string): Root {
  return plainParagraph(text) ?? parseConstructs(text)
}

function parseConstructs(text: string): Root {
  const marks = mergeMarks(text).filter(({ start }) => !isInComment(text, start))
  const tree = fromMarkdown(withComments(text, marks), optionsFor(text))
  const lines = indexLines(text)
  markAuthorNotes(tree)
  if (marks.length > 0) takeMergeMarks(tree, text, marks)
  const definitionOf = resolveDefinitions(tree)
  takeBlockMarks(tree, text, lines)
  takeCaptions(tree, text, lines, definitionOf, parseLine)
  return tree
}

/** Whether a comment that began before a place ends after it. */
const isInComment = (text: string, at: number): boolean =>
  text.lastIndexOf('<!--', at) > text.lastIndexOf('-->', at)

/**
 * Lines that a merge left are taken for notes of as many characters: to Markdown they would be a title's underline and
 * quotations in quotations.
 */
function withComments(text: string, marks: readonly MergeMark[]): string {
  return marks.reduce(
    (before, { start, end }) =>
      `${before.slice(0, start)}<!--${'-'.repeat(end - start - 7)}-->${before.slice(end)}`,
    text,
  )
}

function takeMergeMarks(tree: Root, text: string, marks: readonly MergeMark[]): void {
  walkNodes(tree, (node) => {
    if (node.type !== 'authorNote') return
    const mark = marks.find(({ start }) => start === node.position?.start.offset)
    if (mark) Object.assign(node, { value: text.slice(mark.start, mark.end), merge: mark.kind })
  })
}

/** What begins a block, by the names that micromark has for it. */
const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'dataBlock',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
]
const inLine: Options = {
  extensions: [syntax, { disable: { null: blockConstructs } }],
  mdastExtensions: toTree,
}

/** Parses words in which no block begins: “1. The map” is no list. */
function parseLine(text: string): Root {
  const tree = fromMarkdown(text, inLine)
  markAuthorNotes(tree)
  return tree
}

/** Constructs but for those whose name ends so. */
function without(name: string, constructs: ConstructRecord = {}): ConstructRecord {
  const entries = Object.entries(constructs).map(([code, those]) => {
    const others = [those].flat().filter((one) => one !== undefined)
    return [code, others.filter((one) => !one.name?.endsWith(name))] as const
  })
  return Object.fromEntries(entries.filter(([, others]) => others.length > 0))
}

/** Comments are notes; any other HTML stays an `html` node, for a rule to report. */
function markAuthorNotes(parent: Parent): void {
  parent.children.forEach((child, index) => {
    if (child.type === 'html' && onlyComments.test(child.value)) {
      const note: AuthorNote = { type: 'authorNote', value: (child as Html).value }
      if (child.position) note.position = child.position
      parent.children[index] = note
    } else if ('children' in child) {
      markAuthorNotes(child as Parent)
    }
  })
}

/**
 * `[words][place]` becomes what `[words](address)` is, so that nobody after this needs to know both ways.
 * Returns where the titles of pictures come from.
 */
function resolveDefinitions(tree: Root): Map<Image, Definition> {
  const definitions = new Map<string, Definition>()
  walkNodes(tree, (node) => {
    if (node.type !== 'definition' || definitions.has(node.identifier)) return
    definitions.set(node.identifier, node)
  })
  const definitionOf = new Map<Image, Definition>()
  if (definitions.size === 0) return definitionOf
  walkNodes(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const reference = node as Node as Node & Record<string, unknown>
    const definition = definitions.get(String(reference.identifier))
    const { url, title = null } = definition ?? { url: '' }
    if (definition && node.type === 'imageReference')
      definitionOf.set(node as Node as Image, definition)
    for (const key of ['identifier', 'label', 'referenceType']) delete reference[key]
    Object.assign(reference, { type: node.type === 'linkReference' ? 'link' : 'image', url, title })
  })
  return definitionOf
}
