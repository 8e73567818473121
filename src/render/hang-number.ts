import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** A number that hangs before its words; the space in it parts the two when they are copied or read out. */
export function numberSpan(number: string, href?: string): Element {
  return h('span.number', href === undefined ? `${number} ` : [h('a', { href }, number), ' '])
}

/**
 * Hangs a number before the first paragraph of what it counts. Before a list, a picture or a quotation it
 * is a paragraph by itself, which stands beside them.
 */
export function hangNumber(
  number: readonly ElementContent[],
  content: readonly ElementContent[],
): ElementContent[] {
  const lead = content.find((node): node is Element => node.type === 'element')
  if (lead?.tagName === 'p') {
    lead.children.unshift(...number)
    return [...content]
  }
  return [h(lead ? 'p.marker' : 'p', [...number]), ...content]
}
