import type { Definition, Html, Node, Parent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { combineExtensions } from 'micromark-util-combine-extensions'
import { visit } from 'unist-util-visit'
import type { AuthorNote } from '../model/mdast-extensions.ts'
import { indexLines } from '../support/line-index.ts'
import { takeBlockMarks } from './block-marks.ts'
import { dataBlockFromMarkdown, dataBlockSyntax } from './data-block-syntax.ts'
import { footnoteCallSyntax } from './footnote-call-syntax.ts'
import { plainParagraph } from './plain-paragraph.ts'

const onlyComments = /^(?:\s*<!--[\s\S]*?-->)+\s*$/

// Made once: a report holds hundreds of small values, and putting the parser together costs more than
// parsing one of them.
const extensions = [
  combineExtensions([gfm({ singleTilde: false }), dataBlockSyntax(), footnoteCallSyntax()]),
]
const mdastExtensions = [gfmFromMarkdown(), dataBlockFromMarkdown()]

/**
 * Parses Markdown of the source format: CommonMark and GFM, `::data` blocks, labels, and comments as
 * the author's notes. Never fails: whatever is no construct is text.
 */
export function parseMarkdown(text: string): Root {
  return plainParagraph(text) ?? parseConstructs(text)
}

function parseConstructs(text: string): Root {
  const tree = fromMarkdown(text, { extensions, mdastExtensions })
  markAuthorNotes(tree)
  resolveDefinitions(tree)
  takeBlockMarks(tree, text, indexLines(text))
  return tree
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
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  if (definitions.size === 0) return
  visit(tree, (node: Node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const reference = node as Node & Record<string, unknown>
    const { url, title = null } = definitions.get(String(reference.identifier)) ?? { url: '' }
    for (const key of ['identifier', 'label', 'referenceType']) delete reference[key]
    Object.assign(reference, { type: node.type === 'linkReference' ? 'link' : 'image', url, title })
  })
}
