import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table, TableCell, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { textOf } from '../support/texts/text-of.ts'

/** GFM tables with so many columns or more stand on landscape pages. */
const wideTableColumns = 7

/** Whether a table stands on landscape pages. */
export const isWideTable = (table: Table): boolean =>
  (table.children[0]?.children.length ?? 0) >= wideTableColumns

/** A GFM table: its first row heads the columns, and a first column that is all in bold heads the rows. */
export function renderTable(state: State, node: Table, medium: 'print' | 'web'): Element {
  const [head, ...rows] = node.children
  const columns = head?.children.length ?? 0
  const headsRows = columns > 1 && rows.every(({ children: [first] }) => isBold(first))
  // A row has as many cells as the head: what is missing is empty, and GFM ignores what is over.
  const cells = (row: TableRow, kind: 'td' | 'th.column'): Element[] =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row.children[column]
      const align = node.align?.[column]
      const tag = kind === 'td' && column === 0 && headsRows ? 'th' : kind
      const attributes = tag === 'td' ? {} : { scope: tag === 'th' ? 'row' : 'col' }
      return h(
        tag,
        { ...attributes, ...(align ? { class: `align-${align}` } : {}) },
        cell ? state.all(cell) : [],
      )
    })
  const table = h('table', [
    h('thead', head ? [h('tr', cells(head, 'th.column'))] : []),
    h(
      'tbody',
      rows.map((row) => h('tr', cells(row, 'td'))),
    ),
  ])
  // In a narrow window it is moved sideways, by who has no mouse as well.
  const moved = medium === 'web' ? { tabIndex: 0, role: 'group', ariaLabel: nameOf(head) } : {}
  return h(isWideTable(node) ? 'div.table.landscape' : 'div.table', moved, table)
}

/** Whether all words of a cell are in bold, but for the marker of a note. */
function isBold(cell: TableCell | undefined): boolean {
  const words = cell?.children.filter(({ type }) => type !== 'footnoteReference') ?? []
  return words.length > 0 && words.every(({ type }) => type === 'strong')
}

/** What tells a table from others to who comes to it by the keyboard: the heads of its columns. */
function nameOf(head: TableRow | undefined): string {
  const words = head?.children.map((cell) => textOf(cell).trim()).filter(Boolean) ?? []
  return ['Table', words.join(', ')].filter(Boolean).join(': ')
}
