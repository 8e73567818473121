import type { Section } from '../model/report.ts'

/** Whether a section prints nothing but headings. */
export function isEmpty({ blocks }: Section): boolean {
  return blocks.every(
    (block) =>
      block.kind === 'markdown' &&
      (block.node.type === 'heading' ||
        block.node.type === 'authorNote' ||
        block.node.type === 'footnoteDefinition' ||
        block.node.type === 'html' ||
        (block.node.type === 'paragraph' &&
          block.node.children.every(({ type }) => type === 'authorNote' || type === 'html'))),
  )
}
