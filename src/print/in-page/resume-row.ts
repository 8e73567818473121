import { elements } from './elements.ts'
import { contentLeft } from './indents.ts'
import { spaceAboveWords } from './measure-row.ts'

/** What the rest of a cell begins with on its page. Lengths in CSS pixels. */
export interface CellTop {
  space: number
  /** Across the table, in its first cell: whose row it is that goes on. */
  heading?: { words: string; height: number; left: number; width: number }
}

/**
 * Looks at what a cell of a row that is cut goes on with. Changes nothing.
 *
 * @param left where what is put at the cut begins, from the left of the window
 */
export function topOf(cell: Element, left: number): CellTop {
  const row = cell.parentElement as HTMLTableRowElement
  const { resumed } = elements.rowHeadings.get(row) ?? {}
  const space = spaceAboveWords(row) + (resumed?.height ?? 0)
  const table = row.closest('table')
  if (!resumed || !table || cell !== row.cells[0]) return { space }
  const { width } = table.getBoundingClientRect()
  const words = resumed.row.textContent ?? ''
  const heading = { words, height: resumed.height, left: contentLeft(table) - left, width }
  return { space, heading }
}

/** The end of a page in a cell, and what the next one begins with. */
export function resumeCell(foot: HTMLElement, { space, heading }: CellTop): HTMLElement {
  const top = document.createElement('div')
  top.className = 'row-top'
  top.ariaHidden = 'true'
  top.style.height = `${space}px`
  if (heading) {
    const whose = document.createElement('div')
    whose.className = 'whose'
    whose.textContent = heading.words
    whose.style.height = `${heading.height}px`
    whose.style.width = `${heading.width}px`
    whose.style.marginLeft = `${heading.left}px`
    top.append(whose)
  }
  const cut = document.createElement('div')
  cut.className = 'row-cut'
  cut.append(foot, top)
  return cut
}
