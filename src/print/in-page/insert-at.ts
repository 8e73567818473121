import type { Spot } from './spots.ts'

/** What stands within a line. */
const withinLine = 'a, sup, em, strong, del, code, .whole, .underlined'

/** Puts a page's end into the flow at a place within words. */
export function insertAt({ node, offset }: Spot, element: Element): void {
  // A hung letter is a box of its own, which no page can end in.
  const number = node.parentElement?.closest('.number')
  let before: Node = number ?? (offset > 0 && node instanceof Text ? node.splitText(offset) : node)
  // Not into a link that begins here, or all that stands at the foot would lead where it leads.
  for (let at = before.parentElement; at?.matches(withinLine); at = at.parentElement) {
    if (before.previousSibling) break
    before = at
  }
  let link: Element | undefined
  for (let at = before.parentElement; at?.matches(withinLine); at = at.parentElement)
    if (at.matches('a, del')) link = at
  if (!link) {
    putBefore(before, element)
    return
  }
  // Nor into one that goes on here, or words that are struck out: the rest of them begins anew.
  const range = document.createRange()
  range.setStartBefore(before)
  range.setEndAfter(link)
  const rest = range.extractContents()
  rest.firstElementChild?.removeAttribute('id')
  const isEmpty = rest.textContent === '' && !rest.querySelector('img')
  link.after(element, ...(isEmpty ? [] : [rest]))
}

/** Where several pages end before the same (other cells have lines between them), the later ends are there already. */
export function putBefore(node: Node, element: Element): void {
  let first = node
  for (let at = first.previousSibling; at instanceof Element; at = at.previousSibling) {
    if (!at.matches('.page-foot, .row-cut')) break
    first = at
  }
  first.parentNode?.insertBefore(element, first)
}
