/** Gives a table columns of these widths, in CSS pixels. */
export function addColumns(table: HTMLTableElement, widths: readonly number[]): void {
  const columns = document.createElement('colgroup')
  for (const width of widths) {
    const column = document.createElement('col')
    column.style.width = `${width}px`
    columns.append(column)
  }
  table.prepend(columns)
}
