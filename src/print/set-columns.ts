/// <reference lib="dom" />
import type { FittedTable } from './fit-columns.ts'

/** Runs inside the page after `measureTables`, and refers to nothing outside itself: gives its tables their columns. */
export function setColumns(fitted: FittedTable[]): void {
  const { dhrTables: tables } = window as unknown as { dhrTables: HTMLTableElement[] }
  fitted.forEach(({ size, widths }, index) => {
    const table = tables[index]
    if (!table) return
    table.classList.add('fitted')
    if (size) table.classList.add(size)
    const columns = document.createElement('colgroup')
    for (const width of widths) {
      const column = document.createElement('col')
      column.style.width = `${width}px`
      columns.append(column)
    }
    table.prepend(columns)
  })
}
