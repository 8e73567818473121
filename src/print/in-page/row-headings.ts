import { elements } from './elements.ts'

/** What is said once more above a row, and how high that is, in CSS pixels. */
export interface RepeatedHeading {
  row: HTMLTableRowElement
  height: number
}

/** Above a row that a page begins with, and above the rest of one that a page begins within. */
export interface RowHeadings {
  begun?: RepeatedHeading
  resumed?: RepeatedHeading
}

/**
 * Works out what is said once more above the rows of a table: the heading of their group, and of a recommendation that
 * goes on its number too. Remembers it for those who place the pages.
 */
export function repeatHeadings(table: HTMLTableElement): ReadonlyMap<Element, RowHeadings> {
  const added: RepeatedHeading[] = []
  const add = (row: HTMLTableRowElement, words: string): RepeatedHeading => {
    const heading = { row: headingOf(words, row), height: 0 }
    row.after(heading.row)
    added.push(heading)
    return heading
  }
  for (const body of table.tBodies) {
    let group = ''
    let begun: RepeatedHeading | undefined
    for (const row of [...body.rows]) {
      if (row.matches('.spanning')) {
        group = plainWords(row)
        begun = add(row, group)
        continue
      }
      const number = table.matches('.action-plan') ? numberOf(row) : ''
      const resumed = number ? add(row, whose(group, number)) : begun
      elements.rowHeadings.set(row, { ...(begun && { begun }), ...(resumed && { resumed }) })
    }
  }
  // All are put in before one is measured, for the browser lays the table out anew.
  for (const heading of added) heading.height = heading.row.getBoundingClientRect().height
  for (const { row } of added) row.remove()
  return elements.rowHeadings
}

const numberOf = (row: HTMLTableRowElement): string =>
  row.cells[0]?.querySelector('.number')?.textContent?.trim() ?? ''

const whose = (group: string, number: string): string =>
  group ? `${group}, recommendation ${number}` : `Recommendation ${number}`

/** Without the markers of notes, which are called once. */
function plainWords(row: HTMLTableRowElement): string {
  const plain = row.cloneNode(true) as HTMLTableRowElement
  for (const call of plain.querySelectorAll('sup')) call.remove()
  return plain.textContent?.trim() ?? ''
}

/** A row that heads others, for the eye alone. */
function headingOf(words: string, beside: HTMLTableRowElement): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.className = 'spanning'
  row.ariaHidden = 'true'
  const cell = document.createElement('th')
  cell.colSpan = columnsOf(beside)
  cell.textContent = `${words} (continued)`
  row.append(cell)
  return row
}

/** How many columns the cells of a row take. */
export const columnsOf = (row: Element): number =>
  [...row.children].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0)
