import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** A number that hangs before its words; the space in it parts the two when they are copied or read out. */
export function numberSpan(number: string, href?: string): Element {
  return h('span.number', href === undefined ? `${number} ` : [h('a', { href }, number), ' '])
}

/** Longer than most lines are. */
const longWord = /^[\p{L}\p{N}_.]{40,}/u

/** A number and words that begin on its line: one that is longer than the line would leave the number alone there. */
export function beside(
  number: readonly ElementContent[],
  [first, ...others]: readonly ElementContent[],
): ElementContent[] {
  if (!first) return [...number]
  const [word = ''] = first.type === 'text' ? (longWord.exec(first.value) ?? []) : []
  if (first.type !== 'text' || !word) return [...number, first, ...others]
  const rest = { ...first, value: first.value.slice(word.length) }
  return [...number, h('span.long-word', word), rest, ...others]
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
    lead.children = beside(number, lead.children)
    return [...content]
  }
  return [h(lead ? 'p.marker' : 'p', [...number]), ...content]
}
