import { isWhole } from './blocks.ts'
import { middleOf } from './lines.ts'

/** A place in the document: before a node, or within a text. */
export interface Spot {
  node: Node
  offset: number
}

/**
 * The texts of an element, and what in it stands whole: pictures, figures, rows of a table; of those the ones below a
 * height.
 */
export const placesIn = (element: Node, y: number): Node[] =>
  [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return node instanceof Text ? [node] : []
    if (!node.matches('img') && !isWhole(node)) return placesIn(node, y)
    return middleOf(node.getBoundingClientRect()) > y ? [node] : []
  })

/** The first place in an element that stands below a height, from the top of the window. */
export function spotBelow(element: Element, y: number): Spot | undefined {
  const range = document.createRange()
  for (const text of placesIn(element, y)) {
    if (!(text instanceof Text)) return { node: text, offset: 0 }
    if (text.data.trim() === '') continue
    range.selectNodeContents(text)
    if (range.getBoundingClientRect().bottom <= y) continue
    const offset = wordBelow(text, y)
    if (offset < text.length) return { node: text, offset }
  }
  return undefined
}

/** Where in a text the first word below a height begins; its length where there is none. */
function wordBelow(text: Text, y: number): number {
  const range = document.createRange()
  const isBelow = (offset: number): boolean => {
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
    return rect.height > 0 && middleOf(rect) > y
  }
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) high = middle
    else low = middle + 1
  }
  // A space at a line's end has no height of its own: the line begins with the word after it.
  // In code a space may be one, and an empty line a line.
  const skipped = text.parentElement?.closest('pre') ? /(?!)/ : /\s/
  while (low < text.length && skipped.test(text.data[low] ?? '')) low++
  // Half of a surrogate pair is no place to cut.
  if (/[\uDC00-\uDFFF]/.test(text.data[low] ?? '')) low--
  return low
}
