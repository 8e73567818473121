import { type Element, elementsIn, isElement, type Kid } from './structure.ts'

/**
 * Mends a table: a head that is repeated where a page begins is read once, and a cell is headed by its
 * column and by the group that it stands in, not by all groups.
 */
export function mendTable(table: Element): void {
  let group: string[] = []
  const rows = elementsIn(table).filter(({ type }) => type === 'TR')
  const groupHeaders = new Set(
    rows.filter(({ mark }) => mark === 'group').flatMap(({ kids }) => idsOf(kids)),
  )
  for (const row of rows) {
    const cells = row.kids.filter(isElement)
    const headers = cells.filter(({ type }) => type === 'TH')
    if (row.mark === 'group') group = idsOf(headers)
    else if (row.mark === 'nameless') group = []
    else if (headers.length === cells.length) keepFirstPage(row)
    for (const cell of cells) {
      if (cell.type !== 'TD' || !cell.headers) continue
      const others = cell.headers.filter((id) => !groupHeaders.has(id))
      cell.headers = [...others, ...group]
    }
  }
}

const idsOf = (kids: readonly Kid[]): string[] =>
  kids.flatMap((kid) => (isElement(kid) ? (kid.id ?? []) : []))

function keepFirstPage(row: Element): void {
  const elements = elementsIn(row)
  const pages = elements.flatMap(({ kids }) =>
    kids.flatMap((kid) => (isElement(kid) ? [] : [kid.page])),
  )
  const first = Math.min(...pages)
  for (const element of elements) {
    element.kids = element.kids.filter((kid) => isElement(kid) || kid.page === first)
  }
}
