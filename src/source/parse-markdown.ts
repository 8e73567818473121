import type { Html, Parent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { AuthorNote } from '../model/mdast-extensions.ts'
import { indexLines } from '../support/line-index.ts'
import { takeBlockMarks } from './block-marks.ts'
import { dataBlockFromMarkdown, dataBlockSyntax } from './data-block-syntax.ts'
import { footnoteCallSyntax } from './footnote-call-syntax.ts'

const onlyComments = /^(?:\s*<!--[\s\S]*?-->)+\s*$/

/**
 * Parses Markdown of the source format: CommonMark and GFM, `::data` blocks, labels, and comments as
 * the author's notes. Never fails: whatever is no construct is text.
 */
export function parseMarkdown(text: string): Root {
  const tree = fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false }), dataBlockSyntax(), footnoteCallSyntax()],
    mdastExtensions: [gfmFromMarkdown(), dataBlockFromMarkdown()],
  })
  markAuthorNotes(tree)
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
