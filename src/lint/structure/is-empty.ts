import type { RootContent } from 'mdast'
import type { Block, Section } from '../../model/report.ts'

/** Whether a section prints nothing but headings; a table that was only begun is nothing. */
export function isEmpty(section: Section): boolean {
  return section.blocks.every((block) =>
    block.kind === 'data' ? isEmptyTable(section, block) : printsNothing(block.node),
  )
}

/** Whether a table of the section's own front matter has no rows yet; headings alone are none. */
export function isEmptyTable({ source }: Section, { name }: Block & { kind: 'data' }): boolean {
  const { frontMatter } = source
  if (name === 'action-plan') return false
  if (name !== 'recommendations') return frontMatter[name]?.length === 0
  return frontMatter.recommendations?.every(({ items }) => items.length === 0) === true
}

function printsNothing(node: RootContent): boolean {
  if (node.type === 'paragraph') {
    return node.children.every(({ type }) => type === 'authorNote' || type === 'html')
  }
  return /^(?:heading|authorNote|footnoteDefinition|html)$/.test(node.type)
}
