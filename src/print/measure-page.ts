/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { MeasuredBlock, Measurements, PageGroup } from './measurements.ts'

/**
 * Runs inside the page: measures every line of every block, and every footnote. It is sent to the
 * browser as text, so it refers to nothing outside itself. The elements stay in `window.dhrLeaves`
 * (in the order of the blocks), `window.dhrNotes` and `window.dhrGroups`, for placing.
 */
export function measurePage(): Measurements {
  const blockTags = new Set(
    'P H1 H2 H3 H4 H5 H6 PRE OL UL LI DIV SECTION NAV MAIN TABLE BLOCKQUOTE HR FIGURE TBODY THEAD TR TD TH'.split(
      ' ',
    ),
  )
  const leaves: HTMLElement[] = []
  const blocks: MeasuredBlock[] = []
  let tables = 0

  const groupOf = (element: Element): PageGroup => {
    if (element.closest('.landscape')) return 'landscape'
    if (element.closest('.cover')) return 'cover'
    if (element.closest('.tribute')) return 'tribute'
    return element.closest('.contents') ? 'contents' : 'main'
  }
  const isBlock = (element: Element): boolean => blockTags.has(element.tagName)
  /** In a cell or a note: what no page ends in. */
  const isWhole = (element: Element): boolean => element.matches('tr:not(.stacked tr), .figure')
  const hasBlocks = (element: Element): boolean => [...element.children].some(isBlock)

  /** How far Arimo reaches above and below its line, in sizes of the type. */
  const [ascent, descent] = [0.905, 0.212]
  type Line = { top: number; bottom: number; picture?: true }
  /** The top and bottom of each line of an element's words. */
  const linesOf = (element: Element): Line[] => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const lines: Line[] = []
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 && rect.height === 0) continue
      const line = lines.at(-1)
      const middle = (rect.top + rect.bottom) / 2
      if (!line || middle > line.bottom) {
        lines.push({ top: rect.top, bottom: rect.bottom })
      } else if (middle > line.top) {
        // A raised marker is part of its line and does not make it higher.
        line.bottom = Math.max(line.bottom, Math.min(rect.bottom, line.bottom + 4))
      }
    }
    const em = Number.parseFloat(getComputedStyle(element).fontSize)
    // A picture among words stands on their line, which is no lower where nothing else stands on it.
    for (const picture of element.querySelectorAll('img')) {
      const rect = picture.getBoundingClientRect()
      const line = lines.findLast(({ top }) => top < rect.bottom)
      if (!line) continue
      line.picture = true
      if (getComputedStyle(picture).display !== 'inline') continue
      line.top = Math.min(line.top, rect.top, rect.bottom - ascent * em)
      line.bottom = Math.max(line.bottom, rect.bottom + descent * em)
    }
    // A line of raised markers alone is no lower than one of words.
    for (const line of lines) line.bottom = Math.max(line.bottom, line.top + 1.1 * em)
    return lines
  }
  /** Top, the middles between lines, bottom. */
  const edgesOf = (element: Element): number[] => {
    const { top, bottom } = element.getBoundingClientRect()
    const lines = linesOf(element)
    const between = lines
      .slice(1)
      .map((line, index) => ((lines[index]?.bottom ?? 0) + line.top) / 2)
    return [top, ...between, bottom]
  }
  /** The notes that are first called in an element. */
  const notesIn = (element: Element): Array<{ link: Element; note: number }> =>
    [...element.querySelectorAll('a[id^="note-call-"]')].flatMap((link) => {
      const call = /^note-call-(\d+)$/.exec(link.id)
      return call ? [{ link, note: Number(call[1]) }] : []
    })
  /** A note that a note calls belongs to the line that calls the outer one. */
  const withInner = (note: number, line: number): MeasuredBlock['calls'] => {
    const element = document.getElementById(`note-${note}`)
    return (element ? notesIn(element) : []).flatMap((inner) => [
      { note: inner.note, line, inNote: true as const },
      ...withInner(inner.note, line),
    ])
  }
  const middleOf = (line: Line): number => (line.top + line.bottom) / 2
  /** Of markers in a row: the middle of their line, which decides on which side of a cut it goes. */
  const middles = new Map<Element, number>()
  const callsOf = (element: Element, edges: number[]): MeasuredBlock['calls'] =>
    notesIn(element).flatMap(({ link, note }) => {
      const middle = middles.get(link) ?? middleOf(link.getBoundingClientRect())
      let line = edges.findLastIndex((edge) => edge <= middle)
      line = Math.max(0, Math.min(line, edges.length - 2))
      return [{ note, line }, ...withInner(note, line)]
    })
  const claimed = new Set<Element>()
  /** Those of the element, of what is in it, and of an item or table that begins with it. */
  const idsOf = (element: Element): string[] => {
    const ids = [...element.querySelectorAll('[id]')].map((inner) => inner.id)
    for (let at: Element | null = element; at && !claimed.has(at); at = at.parentElement) {
      claimed.add(at)
      if (at.id) ids.unshift(at.id)
    }
    return ids
  }
  const newPages = new Set<Element>(document.querySelectorAll('.new-page'))
  const startsPage = (element: Element): boolean => {
    let starts = false
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (newPages.delete(at)) starts = true
    }
    return starts
  }
  const push = (
    element: HTMLElement,
    kind: MeasuredBlock['kind'],
    extra: Partial<MeasuredBlock> = {},
  ) => {
    const { top, bottom } = element.getBoundingClientRect()
    const edges =
      extra.edges ?? (kind === 'text' || kind === 'heading' ? edgesOf(element) : [top, bottom])
    leaves.push(element)
    blocks.push({
      kind,
      group: groupOf(element),
      calls: callsOf(element, edges),
      leadsIn: kind === 'heading' || leadsIn(element),
      newPage: startsPage(element),
      listEnd: listEnd(element),
      table: undefined,
      ids: idsOf(element),
      ...extra,
      edges,
    })
  }
  const leadsIn = (element: Element): boolean => {
    const next = element.nextElementSibling
    if (element.matches('.picture, .marker')) return next !== null
    if (element.classList.contains('level-1')) return next?.classList.contains('level-2') ?? false
    if (element.tagName !== 'P' || !next) return false
    if (next.tagName === 'OL' || next.tagName === 'UL') return true
    const opens = /:\s*$/.test(element.textContent ?? '')
    return opens && ['TABLE', 'BLOCKQUOTE', 'DIV', 'FIGURE', 'PRE'].includes(next.tagName)
  }
  const listEnd = (element: Element): MeasuredBlock['listEnd'] => {
    const item = element.parentElement
    if (item?.tagName !== 'LI') return undefined
    if (!item.nextElementSibling && !element.nextElementSibling) return 'last'
    return !item.previousElementSibling && !element.previousElementSibling ? 'first' : undefined
  }
  /**
   * Where a row may be cut: above each line of any of its cells. Lines beside one another need not be level: each goes
   * where its middle is.
   */
  const rowEdges = (row: HTMLElement): Required<Pick<MeasuredBlock, 'edges' | 'reach'>> => {
    const { top, bottom } = row.getBoundingClientRect()
    const lines: Line[] = []
    const add = (element: Element, added: Line[]): void => {
      lines.push(...added)
      for (const { link } of notesIn(element)) {
        const middle = middleOf(link.getBoundingClientRect())
        const line = added.findLast((one) => one.top < middle)
        if (line) middles.set(link, middleOf(line))
      }
    }
    const visit = (element: Element): void => {
      if (isWhole(element)) {
        add(element, [element.getBoundingClientRect()])
        return
      }
      if (hasBlocks(element)) {
        for (const child of element.children) if (isBlock(child)) visit(child)
        return
      }
      // A cell is as high as its row: what counts is where its words end.
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
      const added = linesOf(element).map((line): Line => {
        // Letters of a font that is higher than the line reach into its neighbours.
        const leading = line.picture ? 0 : (lineHeight - (line.bottom - line.top)) / 2
        return { ...line, top: line.top - leading, bottom: line.bottom + leading }
      })
      add(element, added)
    }
    for (const cell of row.children) visit(cell)
    const edges = [top]
    for (const { top: edge } of lines.toSorted((one, other) => one.top - other.top)) {
      // The words beside a picture are at its foot: where its middle is tells nothing of them.
      const parted = lines.some((line) => line.picture && line.top < edge - 1 && line.bottom > edge)
      if (!parted && edge > top + 12 && edge > (edges.at(-1) ?? 0) + 1) edges.push(edge)
    }
    const reach = edges.map((edge, index) => {
      const crossing =
        index === 0 ? [] : lines.filter((line) => line.top < edge && line.bottom > edge)
      const below = crossing.filter((line) => middleOf(line) > edge)
      const above = crossing.filter((line) => !below.includes(line))
      return {
        up: Math.max(0, ...below.map((line) => edge - line.top)),
        down: Math.max(0, ...above.map((line) => line.bottom - edge)),
      }
    })
    return { edges: [...edges, bottom], reach: [...reach, { up: 0, down: 0 }] }
  }
  /** For rows of a group: its heading as it stands above them where a page begins with them, in plain words. */
  const groups = new Map<HTMLElement, HTMLElement>()
  const measureGroup = (heading: HTMLTableRowElement) => {
    const continued = heading.cloneNode(true) as HTMLTableRowElement
    for (const call of continued.querySelectorAll('sup')) call.remove()
    for (const cell of continued.cells) cell.textContent = `${cell.textContent?.trim()} (continued)`
    continued.ariaHidden = 'true'
    heading.after(continued)
    const { height } = continued.getBoundingClientRect()
    continued.remove()
    return { continued, height }
  }
  const visitTable = (table: HTMLTableElement): void => {
    // Without a row there is nothing for its head to stand above.
    if (![...table.tBodies].some((body) => body.rows.length > 0)) {
      push(table, 'whole')
      return
    }
    const index = tables++
    const head = table.tHead
    const headHeight = head?.getBoundingClientRect().height ?? 0
    if (head && head.rows.length > 0)
      push(head, 'head', { leadsIn: true, table: { index, headHeight, groupHeight: 0 } })
    for (const body of table.tBodies) {
      let group: ReturnType<typeof measureGroup> | undefined
      for (const row of [...body.rows]) {
        const leadsIn = row.classList.contains('spanning')
        if (leadsIn) group = undefined
        const groupHeight = group?.height ?? 0
        push(row, 'row', { ...rowEdges(row), leadsIn, table: { index, headHeight, groupHeight } })
        if (group) groups.set(row, group.continued)
        if (leadsIn) group = measureGroup(row)
      }
    }
  }
  /** Whether it is a cover with room for all its words; one without is paged as text is. */
  const fitsPage = (element: HTMLElement): boolean => {
    if (!element.classList.contains('cover')) return false
    const fits = element.scrollHeight <= element.clientHeight
    element.classList.toggle('flowing', !fits)
    return fits
  }
  const visit = (element: HTMLElement): void => {
    const { tagName } = element
    if (element.getClientRects().length === 0) return
    if (tagName === 'TABLE') visitTable(element as HTMLTableElement)
    else if (fitsPage(element) || tagName === 'HR') push(element, 'whole')
    else if (tagName === 'LI' && element.closest('.contents')) push(element, 'whole')
    else if (hasBlocks(element)) {
      for (const child of element.children) if (isBlock(child)) visit(child as HTMLElement)
    } else if (/^H[1-6]$/.test(tagName)) push(element, 'heading')
    else if (element.textContent?.trim() !== '') push(element, 'text')
    else if (element.querySelector('img')) push(element, 'whole')
  }

  const flow = document.getElementById('flow')
  if (flow) for (const child of flow.children) visit(child as HTMLElement)
  // A hung letter stands on the page of what it stands beside, be that on its side: the block that follows.
  for (const [index, block] of [...blocks.entries()].reverse())
    if (leaves[index]?.matches('.marker')) block.group = blocks[index + 1]?.group ?? block.group

  const noteElements = [...document.querySelectorAll<HTMLElement>('#notes > .note')]
  const notes = noteElements.map((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const edges: number[] = [0]
    const visitNote = (inner: Element): void => {
      if (isWhole(inner)) edges.push(inner.getBoundingClientRect().bottom - top)
      else if (hasBlocks(inner)) {
        for (const child of inner.children) if (isBlock(child)) visitNote(child)
      } else for (const edge of edgesOf(inner).slice(1)) edges.push(edge - top)
    }
    const text = element.querySelector('.note-text')
    if (text) visitNote(text)
    if (edges.length === 1) edges.push(bottom - top)
    edges[edges.length - 1] = bottom - top
    return { note: Number(element.dataset.note), edges }
  })
  const continues = document.querySelector('#notes > .continues')
  Object.assign(window, { dhrLeaves: leaves, dhrNotes: noteElements, dhrGroups: groups })
  return { blocks, notes, continuesHeight: continues?.getBoundingClientRect().height ?? 0 }
}
