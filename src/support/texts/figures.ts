import type { Image, Link, Node, Paragraph } from 'mdast'

/** A picture that stands by itself, and the link around it where there is one. */
export interface FigurePart {
  image: Image
  node: Image | Link
}

/** The pictures of a paragraph that holds nothing else; none where it holds a word. */
export function figuresOf(node: Node): FigurePart[] {
  if (node.type !== 'paragraph') return []
  const figures: FigurePart[] = []
  for (const child of (node as Paragraph).children) {
    if (!isPrinted(child)) continue
    const image = child.type === 'link' ? soleImage(child) : child
    if (image?.type !== 'image') return []
    figures.push({ image, node: child as Image | Link })
  }
  return figures
}

/** Whether a part of a paragraph puts anything on the page. */
export function isPrinted(node: Paragraph['children'][number]): boolean {
  if (node.type === 'authorNote' || node.type === 'html' || node.type === 'break') return false
  return node.type !== 'text' || node.value.trim() !== ''
}

function soleImage({ children }: Link): Image | undefined {
  const [only, ...others] = children
  return others.length === 0 && only?.type === 'image' ? only : undefined
}
