import type { Node } from 'unist'

/** The words of a tree without their markup: what a reader would read, footnote markers left out. */
export function textOf(node: Node): string {
  const { type, value, alt, children } = node as Node & {
    value?: string
    alt?: string
    children?: Node[]
  }
  if (type === 'authorNote' || type === 'html') return ''
  if (type === 'break') return ' '
  if (typeof value === 'string') return value
  if (typeof alt === 'string') return alt
  return children?.map(textOf).join('') ?? ''
}
