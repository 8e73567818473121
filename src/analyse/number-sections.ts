import type { RootContent } from 'mdast'
import type { Numbering } from '../model/front-matter.ts'
import type { Section } from '../model/report.ts'
import { isPrinted } from '../support/texts/figures.ts'

/** Numbers the sections where the report is numbered by them. A file of notes to oneself prints nothing and has no number. */
export function numberSections(
  sections: ReadonlyArray<Omit<Section, 'number'>>,
  numbering: Numbering,
): Section[] {
  let count = 0
  return sections.map((section) => {
    const isNumbered = numbering === 'sectional' && section.blocks.some(prints)
    if (isNumbered) count += 1
    return { ...section, number: isNumbered ? String(count) : undefined }
  })
}

function prints(block: Section['blocks'][number]): boolean {
  if (block.kind === 'data') return true
  const { node } = block
  return node.type === 'paragraph' ? node.children.some(isPrinted) : !unprinted.has(node.type)
}

const unprinted: ReadonlySet<RootContent['type']> = new Set([
  'authorNote',
  'definition',
  'footnoteDefinition',
  'html',
])
