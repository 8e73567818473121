import type { MeasuredTable } from '../measurements.ts'
import { elements } from './elements.ts'

/**
 * Measures the tables whose columns the browser cannot be left to set: those that are wider than the page, those whose
 * look says so (`table-layout: fixed`), and those of three columns and more that want more room than there is.
 */
export function measureTables(): MeasuredTable[] {
  // The browser lays the report out anew whenever something was changed and is measured then: all tables are changed
  // before one of them is measured.
  const all = [...document.querySelectorAll<HTMLTableElement>('#flow table:not(td table)')]
  const roomOf = (table: HTMLTableElement): number => table.parentElement?.clientWidth ?? 0
  const restyle = (
    tables: readonly HTMLTableElement[],
    set: Partial<CSSStyleDeclaration>,
  ): void => {
    for (const table of tables) Object.assign(table.style, set)
  }
  const wide = all.filter(
    (table) =>
      table.scrollWidth > roomOf(table) + 1 || getComputedStyle(table).tableLayout === 'fixed',
  )
  /** A browser gives a column of few words too little where another has many. */
  const crowded = (tables: readonly HTMLTableElement[]): HTMLTableElement[] => {
    const rooms = new Map(tables.map((table) => [table, roomOf(table)]))
    restyle(tables, { width: 'max-content' })
    const found = tables.filter(
      (table) => table.getBoundingClientRect().width > (rooms.get(table) ?? 0),
    )
    restyle(tables, { width: '' })
    return found
  }
  const ofColumns = all.filter((table) => (table.rows[0]?.cells.length ?? 0) >= 3)
  const chosen = new Set([...wide, ...crowded(ofColumns.filter((table) => !wide.includes(table)))])
  const tables = all.filter((table) => chosen.has(table))
  const pixels = (length: string): number => Number.parseFloat(length) || 0

  /** The rows that have a cell for every column. */
  const fullRows = (table: HTMLTableElement): HTMLTableRowElement[] => {
    const columns = Math.max(...[...table.rows].map((row) => row.cells.length))
    return [...table.rows].filter((row) => row.cells.length === columns)
  }
  /** Each stretch of words that begins a new line: how long it is on one line, and how much of its column is not its own. */
  const stretchesOf = (cell: HTMLElement): MeasuredTable['rows'][number][number] => {
    let beside = 0
    const visit = (element: HTMLElement): MeasuredTable['rows'][number][number] => {
      const style = getComputedStyle(element)
      if (style.float !== 'none') {
        beside += element.offsetWidth
        return []
      }
      const blocks = [...element.children].filter((child) =>
        /^(P|OL|UL|LI|DIV|BLOCKQUOTE|PRE)$/.test(child.tagName),
      )
      if (blocks.length > 0) return blocks.flatMap((child) => visit(child as HTMLElement))
      const pictures = [...element.querySelectorAll('img')]
      const words = (element.textContent ?? '').trim().length
      // What a letter of Arimo takes on average, spaces counted.
      const length =
        beside +
        words * pixels(style.fontSize) * 0.45 +
        pictures.reduce((sum, { naturalWidth }) => sum + naturalWidth, 0)
      beside = 0
      const own = element.clientWidth - pixels(style.paddingLeft) - pixels(style.paddingRight)
      return length > 0 ? [{ length, inset: cell.offsetWidth - own }] : []
    }
    return visit(cell)
  }
  /** The width of each column's longest word, with the space around it. */
  const longestWords = (table: HTMLTableElement): number[] =>
    [...(fullRows(table)[0]?.cells ?? [])].map((cell) => cell.getBoundingClientRect().width)

  const measured = tables.map((table): MeasuredTable => {
    const rows = fullRows(table).map((row) => [...row.cells].map(stretchesOf))
    return { room: roomOf(table), sizes: [], rows }
  })
  const types = tables.map((table) => pixels(getComputedStyle(table).fontSize))
  restyle(tables, { width: '1px', tableLayout: 'auto' })
  for (const name of ['', 'type-11', 'type-10', 'type-9']) {
    if (name) for (const table of tables) table.classList.add(name)
    tables.forEach((table, index) => {
      const em = pixels(getComputedStyle(table).fontSize)
      if (!name || em < (types[index] ?? 0))
        measured[index]?.sizes.push({ name, em, words: longestWords(table) })
    })
    if (name) for (const table of tables) table.classList.remove(name)
  }
  restyle(tables, { width: '', tableLayout: '' })
  elements.tables = tables
  return measured
}
