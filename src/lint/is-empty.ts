import type { RootContent } from 'mdast'
import type { Block, Section } from '../model/report.ts'

/** Whether a section prints nothing but headings; a table that was only begun is nothing. */
export function isEmpty(section: Section): boolean {
  return section.blocks.every((block) =>
    block.kind === 'data' ? isEmptyTable(section, block) : printsNothing(block.node),
  )
}

/** Whether a table of the section's own front matter has no rows yet. */
export function isEmptyTable({ source }: Section, { name }: Block & { kind: 'data' }): boolean {
  return name !== 'action-plan' && source.frontMatter[name]?.length === 0
}

function printsNothing(node: RootContent): boolean {
  if (node.type === 'paragraph') {
    return node.children.every(({ type }) => type === 'authorNote' || type === 'html')
  }
  return /^(?:heading|authorNote|footnoteDefinition|html)$/.test(node.type)
}
