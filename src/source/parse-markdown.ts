import type { Definition, Html, Node, Parent, Root } from 'mdast'
import { type Extension, fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { combineExtensions } from 'micromark-util-combine-extensions'
import type { ConstructRecord } from 'micromark-util-types'
import type { AuthorNote } from '../model/mdast-extensions.ts'
import { indexLines } from '../support/line-index.ts'
import { walkNodes } from '../support/nodes-of.ts'
import { takeBlockMarks } from './block-marks.ts'
import { dataBlockFromMarkdown, dataBlockSyntax } from './data-block-syntax.ts'
import { footnoteCallSyntax, lookBackLess } from './footnote-call-syntax.ts'
import { plainParagraph } from './plain-paragraph.ts'

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
const full: Options = { extensions: [syntax], mdastExtensions: toTree }

/**
 * What looks for bare addresses looks at every letter, and a second time at every text: most files have
 * none, and are parsed in much less time without it.
 */
const withoutAddresses: Options = {
  extensions: [{ ...syntax, text: withoutAutolinks(syntax.text) }],
  mdastExtensions: toTree.map(({ transforms, ...extension }) => extension),
}
const address = /@|https?:|www\./i

/**
 * Parses Markdown of the source format: CommonMark and GFM, `::data` blocks, labels, and comments as
 * the author's notes. Never fails: whatever is no construct is text.
 */
export function parseMarkdown(text: string): Root {
  return plainParagraph(text) ?? parseConstructs(text)
}

function parseConstructs(text: string): Root {
  const tree = fromMarkdown(text, address.test(text) ? full : withoutAddresses)
  markAuthorNotes(tree)
  resolveDefinitions(tree)
  takeBlockMarks(tree, text, indexLines(text))
  return tree
}

function withoutAutolinks(constructs: ConstructRecord = {}): ConstructRecord {
  const entries = Object.entries(constructs).map(([code, those]) => {
    const others = [those].flat().filter((one) => one !== undefined)
    return [code, others.filter(({ name }) => !name?.endsWith('Autolink'))] as const
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
      markAuthorNotes(child)
    }
  })
}

/** `[words][place]` becomes what `[words](address)` is, so that nobody after this needs to know both ways. */
function resolveDefinitions(tree: Root): void {
  const definitions = new Map<string, Definition>()
  walkNodes(tree, (node) => {
    if (node.type !== 'definition' || definitions.has(node.identifier)) return
    definitions.set(node.identifier, node)
  })
  if (definitions.size === 0) return
  walkNodes(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const reference = node as Node as Node & Record<string, unknown>
    const { url, title = null } = definitions.get(String(reference.identifier)) ?? { url: '' }
    for (const key of ['identifier', 'label', 'referenceType']) delete reference[key]
    Object.assign(reference, { type: node.type === 'linkReference' ? 'link' : 'image', url, title })
  })
}
