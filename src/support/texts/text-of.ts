import type { Node } from 'unist'

/**
 * The words of a tree without their markup: what a reader would read, footnote markers left out.
 *
 * @param printed what is printed for a node that has no words of its own, such as a reference
 */
export function textOf(
  node: Node,
  printed: (node: Node) => string | undefined = () => undefined,
): string {
  const { type, value, alt, children } = node as Node & {
    value?: string
    alt?: string
    children?: Node[]
  }
  if (type === 'authorNote' || type === 'html') return ''
  if (type === 'break') return ' '
  if (typeof value === 'string') return value
  if (typeof alt === 'string') return alt
  if (!children?.length) return printed(node) ?? ''
  return children.map((child) => textOf(child, printed)).join('')
}
