import { elements } from './elements.ts'

/**
 * Of a block that a page begins with: the space above it goes, and in the middle of a group of rows the heading of the
 * group is said once more.
 */
export function beginPage(block: HTMLElement): void {
  const heading = elements.rowHeadings.get(block)?.begun
  if (heading) block.before(heading.row.cloneNode(true))
  // A page begins without the space that parts its first block from the one before.
  // A table's columns stand before its first row, and are no content.
  const first = block.tagName === 'THEAD' ? block.closest('table') : block
  for (let at: Element | null = first; at && at.id !== 'flow'; at = at.parentElement) {
    at.classList.add('page-top')
    if (at.previousElementSibling) break
  }
  // Nor with that of what a hung letter stands beside, however deep it stands.
  let beside = first?.matches('.marker') ? first.nextElementSibling : null
  while (beside) {
    beside.classList.add('page-top')
    beside = beside.matches('.marker') ? beside.nextElementSibling : beside.firstElementChild
  }
}

/** Of a block within a cell that a page begins with: the space above it goes, and above what it begins with. */
export function beginWithin(block: HTMLElement): void {
  for (let at: Element | null = block; at; at = at.firstElementChild) at.classList.add('page-top')
}
