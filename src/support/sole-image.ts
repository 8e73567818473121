import type { Image, Node, Paragraph } from 'mdast'

/** The picture that a paragraph is, where it stands alone but for the author's notes: a figure. */
export function soleImage(node: Node): Image | undefined {
  if (node.type !== 'paragraph') return undefined
  const [only, ...others] = (node as Paragraph).children.filter(isPrinted)
  return others.length === 0 && only?.type === 'image' ? only : undefined
}

/** Whether anything of a node within a paragraph is printed. */
export function isPrinted(node: Paragraph['children'][number]): boolean {
  if (node.type === 'authorNote' || node.type === 'html') return false
  return node.type !== 'text' || node.value.trim() !== ''
}
