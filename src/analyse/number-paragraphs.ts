import type { Paragraph, RootContent } from 'mdast'
import type { NumberedParagraph, Section } from '../model/report.ts'
import { figuresOf, isPrinted } from '../support/texts/figures.ts'

/**
 * Numbers every top-level paragraph, through the whole report (1 … 139) or by section (1.1, 1.2, 2.1).
 * Pictures alone are figures and a paragraph of notes to oneself prints nothing: neither counts.
 */
export function numberParagraphs(sections: readonly Section[]): NumberedParagraph[] {
  let count = 0
  return sections.flatMap((section) => {
    if (section.number !== undefined) count = 0
    return section.blocks.flatMap((block): NumberedParagraph[] => {
      if (block.kind !== 'markdown' || !isNumbered(block.node)) return []
      count += 1
      const number = section.number === undefined ? String(count) : `${section.number}.${count}`
      const { node } = block
      const place = { file: section.source.file, position: positionOf(node) }
      return [{ ...place, node, number, id: `paragraph-${number}` }]
    })
  })
}

function isNumbered(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    !node.data?.unnumbered &&
    figuresOf(node).length === 0 &&
    node.children.some(isPrinted)
  )
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Where a node stands; the start of the file for a node that no text stands behind. */
export function positionOf(node: RootContent): NonNullable<RootContent['position']> {
  return node.position ?? nowhere
}
