import type { FittedTable } from '../fit-columns.ts'
import { addColumns } from './columns.ts'
import { elements } from './elements.ts'

/** After `measureTables`: gives its tables their columns. */
export function setColumns(fitted: FittedTable[]): void {
  fitted.forEach(({ size, widths }, index) => {
    const table = elements.tables[index]
    if (!table) return
    table.classList.add('fitted')
    if (size) table.classList.add(size)
    addColumns(table, widths)
  })
}
