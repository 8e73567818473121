import { type Element, elementsIn, isElement } from './structure.ts'

/**
 * Mends a table: a head that is repeated where a page begins is read once, and a cell is headed by its
 * column and by the group that it stands in, not by all groups.
 */
export function mendTable(table: Element): void {
  const columnHeaders = new Set<string>()
  const groupHeaders = new Set<string>()
  let group: string[] = []
  for (const row of elementsIn(table).filter(({ type }) => type === 'TR')) {
    const cells = row.kids.filter(isElement)
    const headers = cells.filter(({ type }) => type === 'TH')
    const ids = headers.flatMap(({ id }) => id ?? [])
    if (row.mark === 'group') {
      group = ids
      for (const id of ids) groupHeaders.add(id)
    } else if (headers.length === cells.length) {
      for (const id of ids) columnHeaders.add(id)
      keepFirstPage(row)
    }
    for (const cell of cells) {
      if (cell.type !== 'TD' || !cell.headers) continue
      const others = cell.headers.filter((id) => !groupHeaders.has(id))
      cell.headers = [...others, ...group]
    }
  }
}

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
