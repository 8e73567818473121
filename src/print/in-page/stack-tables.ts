/**
 * After `setColumns`: in a cell and in a footnote no page
 * ends in a row of a table, and words may have little room. Where a row of such a table is high, or a column too narrow
 * for a word, the cells stand one below the other, and are no table any more for whoever measures and places.
 */
export function stackTables(): void {
  /** In CSS pixels: a third of a page. */
  const highRow = 300
  const tables = [...document.querySelectorAll<HTMLElement>('#flow td table, #notes table')]
  if (tables.length === 0) return
  for (const table of tables) table.style.overflowWrap = 'normal'
  const narrow = tables.filter(
    ({ parentElement, scrollWidth }) => scrollWidth > (parentElement?.clientWidth ?? 0) + 1,
  )
  for (const table of tables) table.style.overflowWrap = ''
  const high = tables.filter((table) =>
    [...table.querySelectorAll('tr')].some((row) => row.offsetHeight > highRow),
  )
  for (const table of new Set([...narrow, ...high])) table.classList.add('stacked')
}
