/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What `placePages` is told: plain data, for it is sent to the browser. Lengths in CSS pixels. */
export interface Placement {
  ends: Array<{
    block: number
    /** From the top of the flow: where the page ends in the block; undefined at the block's end. */
    cut: number | undefined
    /** How far lines of a row reach above the cut, which stand below it. */
    reachUp: number
    /** Pieces of notes, cut at these heights of the note; `runsOn` where its rest follows on the next page. */
    notes: Array<{ note: number; until: number | undefined }>
    /** Space above the notes, or below the last line where there are none. */
    space: number
    last: boolean
  }>
  /** The page on which each entry of the contents leads. */
  pageOfId: Array<[string, number]>
}

/**
 * Runs inside the page after `measurePage`, and like it refers to nothing outside itself: puts an end of
 * page into the flow wherever one is planned, with the page's notes in it, and the page numbers into the
 * contents. An end inside a paragraph leaves the paragraph one element.
 */
export function placePages(placement: Placement): void {
  const {
    dhrLeaves: leaves,
    dhrNotes: noteElements,
    dhrGroups: groups,
  } = window as unknown as {
    dhrLeaves: HTMLElement[]
    dhrNotes: HTMLElement[]
    dhrGroups: Map<HTMLElement, HTMLElement>
  }
  type Spot = { node: Node; offset: number }

  /** The texts of an element, and what in it stands whole below a height: pictures, figures, rows of a table. */
  const placesIn = (element: Node, y: number): Node[] =>
    [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Element)) return node instanceof Text ? [node] : []
      if (!node.matches('img, tr:not(.stacked tr), .figure')) return placesIn(node, y)
      const { top, bottom } = node.getBoundingClientRect()
      return (top + bottom) / 2 > y ? [node] : []
    })
  /** The lines of a cell whose middle is between two heights, and what stands whole there. */
  const rectsBetween = (cell: Element, from: number, to: number): DOMRect[] => {
    const range = document.createRange()
    const rects = placesIn(cell, Number.NEGATIVE_INFINITY).flatMap((node) => {
      if (node instanceof Element) return [node.getBoundingClientRect()]
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    })
    return rects.filter(({ top, bottom }) => {
      const middle = (top + bottom) / 2
      return bottom > top && middle > from && middle < to
    })
  }
  /** The first place in an element that stands below a height. */
  const spotBelow = (element: Element, y: number): Spot | undefined => {
    const range = document.createRange()
    const isBelow = (node: Node, offset: number): boolean => {
      range.setStart(node, offset)
      range.setEnd(node, offset + 1)
      const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
      return rect.height > 0 && (rect.top + rect.bottom) / 2 > y
    }
    for (const text of placesIn(element, y)) {
      if (!(text instanceof Text)) return { node: text, offset: 0 }
      if (text.data.trim() === '') continue
      range.selectNodeContents(text)
      const { bottom } = range.getBoundingClientRect()
      if (bottom <= y) continue
      let low = 0
      let high = text.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (isBelow(text, middle)) high = middle
        else low = middle + 1
      }
      if (low < text.length) {
        // A space at a line's end has no height of its own: the line begins with the word behind it.
        // In code a space may be one, and an empty line a line.
        const skipped = text.parentElement?.closest('pre') ? /(?!)/ : /\s/
        while (low < text.length && skipped.test(text.data[low] ?? '')) low++
        // Half of a surrogate pair is no place to cut.
        if (/[\uDC00-\uDFFF]/.test(text.data[low] ?? '')) low--
        if (low < text.length) return { node: text, offset: low }
      }
    }
    return undefined
  }
  /**
   * The block within a cell that begins in a place, with space above it that parts it from the one before; not an
   * item, for nothing but items may stand in a list.
   */
  const blockBegun = ({ node, offset }: Spot, cell: Element): HTMLElement | undefined => {
    const begins = (block: Element): boolean => {
      const before = document.createRange()
      before.setStart(block, 0)
      before.setEnd(node, offset)
      const words = before.cloneContents()
      for (const number of words.querySelectorAll('.number')) number.remove()
      return words.textContent?.trim() === ''
    }
    let block =
      node instanceof HTMLElement
        ? node
        : node.parentElement?.closest<HTMLElement>('p, pre, th, td')
    if (!block || block === cell || !begins(block)) return undefined
    for (let at = block.parentElement; at && at !== cell && begins(at); at = at.parentElement)
      block = at
    if (block.matches('tr:not(.stacked tr)')) return block
    return block.matches('li') || !block.previousElementSibling ? undefined : block
  }
  /** Before whatever begins with that place: an item that was cut off would leave the room of its letter behind. */
  const startBefore = (range: Range, { node, offset }: Spot, within: Element): void => {
    if (offset > 0) {
      range.setStart(node, offset)
      return
    }
    const begins = (at: Node): boolean =>
      at.previousSibling === null ||
      (at.previousSibling.textContent?.trim() === '' && begins(at.previousSibling))
    let outermost = node
    for (let at = node; begins(at) && at.parentNode && at.parentNode !== within; at = at.parentNode)
      outermost = at.parentNode
    range.setStartBefore(outermost)
  }
  const withinLine = 'a, sup, em, strong, del, code'
  /** Where several pages end before the same (other cells have lines between them), the later ends are there already. */
  const putBefore = (node: Node, element: Element): void => {
    let first = node
    for (let at = first.previousSibling; at instanceof Element; at = at.previousSibling) {
      if (!at.matches('.page-foot')) break
      first = at
    }
    first.parentNode?.insertBefore(element, first)
  }
  const insertAt = ({ node, offset }: Spot, element: Element): void => {
    // A hung letter is a box of its own, which no page can end in.
    const number = node.parentElement?.closest('.number')
    let before: Node =
      number ?? (offset > 0 && node instanceof Text ? node.splitText(offset) : node)
    // Not into a link that begins here, or all that stands at the foot would lead where it leads.
    for (let at = before.parentElement; at?.matches(withinLine); at = at.parentElement) {
      if (before.previousSibling) break
      before = at
    }
    let link: Element | undefined
    for (let at = before.parentElement; at?.matches(withinLine); at = at.parentElement)
      if (at.matches('a, del')) link = at
    if (!link) {
      putBefore(before, element)
      return
    }
    // Nor into one that goes on here, or words that are struck out: the rest of them begins anew.
    const range = document.createRange()
    range.setStartBefore(before)
    range.setEndAfter(link)
    const rest = range.extractContents()
    rest.firstElementChild?.removeAttribute('id')
    const isEmpty = rest.textContent === '' && !rest.querySelector('img')
    link.after(element, ...(isEmpty ? [] : [rest]))
  }

  const contentLeft = (element: Element): number => {
    const style = getComputedStyle(element)
    const inset = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth)
    return element.getBoundingClientRect().left + inset
  }
  const flowLeft = document.getElementById('flow')?.getBoundingClientRect().left ?? 0

  // First find every place, while the document still stands as it was measured.
  const cutsOfNotes = placement.ends.map((end) =>
    end.notes.map(({ note, until }) => {
      const element = noteElements[note - 1]
      if (until === undefined || !element) return undefined
      return spotBelow(
        element.querySelector('.note-text') ?? element,
        element.getBoundingClientRect().top + until,
      )
    }),
  )
  type Cut = { spot: Spot; begun?: HTMLElement; gap: number; left?: number }
  const spots = placement.ends.map(({ block, cut }, index): Cut[] | undefined => {
    const leaf = leaves[block]
    if (!leaf || cut === undefined) return undefined
    if (leaf.tagName !== 'TR') {
      const spot = spotBelow(leaf, cut)
      return spot ? [{ spot, gap: 0 }] : []
    }
    const before = placement.ends[index - 1]
    const begin = before?.block === block ? before.cut : undefined
    /** Where a page begins within a row its cells begin level: what was higher in another cell leaves room in this one. */
    const lateIn = (stands: DOMRect[]): number => {
      if (!before || begin === undefined || stands.length === 0) return 0
      return Math.max(0, Math.min(...stands.map((rect) => rect.top)) - begin + before.reachUp - 2)
    }
    return [...leaf.children].flatMap((cell) => {
      const spot = spotBelow(cell, cut)
      if (!spot) return []
      const stands = rectsBetween(cell, begin ?? Number.NEGATIVE_INFINITY, cut)
      const bottom = Math.max(
        begin ?? cell.getBoundingClientRect().top,
        ...stands.map((rect) => rect.bottom),
      )
      const gap = Math.max(0, cut - bottom - 2 + lateIn(stands))
      const begun = blockBegun(spot, cell)
      if (begun)
        return [{ spot, begun, gap, left: contentLeft(begun.parentElement ?? cell) - flowLeft }]
      const left = contentLeft(spot.node.parentElement?.closest('p,td,th,li') ?? cell)
      return [{ spot, gap, left: left - flowLeft }]
    })
  })
  const nextTops = placement.ends.map(({ block, cut, last }) =>
    cut === undefined && !last ? leaves[block + 1] : undefined,
  )

  const indents = placement.ends.map(({ block }) => {
    const leaf = leaves[block]
    if (!leaf) return 0
    return contentLeft(leaf.closest('table') ?? leaf) - flowLeft
  })

  // Behind the last page nothing of a quotation follows that its bar could run on to.
  const bars = placement.ends.map(({ block, last, notes }) => {
    const left: number[] = []
    if (last && notes.length === 0) return left
    for (let at = leaves[block]; at && at.id !== 'flow'; at = at.parentElement ?? undefined)
      if (at.matches('blockquote, pre')) left.push(at.getBoundingClientRect().left - flowLeft)
    return left
  })

  // What is put into a cell would move the columns, and with them the ends of all lines.
  const tables = [...document.querySelectorAll<HTMLTableElement>('#flow table')].map((table) => ({
    table,
    widths: [...(table.rows[0]?.cells ?? [])].map((cell) => cell.getBoundingClientRect().width),
  }))
  for (const { table, widths } of tables) {
    if (table.querySelector('colgroup')) continue
    const columns = document.createElement('colgroup')
    for (const width of widths) {
      const column = document.createElement('col')
      column.style.width = `${width}px`
      columns.append(column)
    }
    table.prepend(columns)
    table.style.tableLayout = 'fixed'
  }

  // Each note is cut from its end forwards, so that the places found stay true.
  const cutsOfNote = new Map<number, Spot[]>()
  placement.ends.forEach((end, page) => {
    end.notes.forEach(({ note }, index) => {
      const spot = cutsOfNotes[page]?.[index]
      cutsOfNote.set(note, [...(cutsOfNote.get(note) ?? []), ...(spot ? [spot] : [])])
    })
  })
  const pieces = new Map<number, HTMLElement[]>()
  for (const [note, cuts] of cutsOfNote) {
    const element = noteElements[note - 1]
    if (!element) continue
    const rests = cuts.reverse().map((spot) => {
      const range = document.createRange()
      startBefore(range, spot, element.querySelector('.note-text') ?? element)
      range.setEnd(element, element.childNodes.length)
      const rest = document.createElement('div')
      rest.className = 'note continued'
      rest.dataset.note = String(note)
      rest.append(range.extractContents())
      return rest
    })
    pieces.set(note, [element, ...rests.reverse()])
  }
  const nextPiece = (note: number): HTMLElement | undefined => pieces.get(note)?.shift()

  const aside = (words: string, kind = ''): HTMLElement => {
    const element = document.createElement('p')
    element.className = `continues ${kind}`
    element.textContent = words
    return element
  }
  const feet = placement.ends.map((end, page) => {
    const foot = document.createElement('div')
    foot.className = 'page-foot'
    if (end.last) foot.style.breakAfter = 'auto'
    if (end.notes.length === 0 && !bars[page]?.length) return foot
    foot.style.paddingTop = `${end.space}px`
    foot.style.marginLeft = `${-(indents[page] ?? 0)}px`
    for (const left of bars[page] ?? []) {
      const end = document.createElement('div')
      end.className = 'bar-end'
      end.style.left = `${left - 1}px`
      foot.append(end)
    }
    if (end.notes.length === 0) return foot
    const rule = document.createElement('div')
    rule.className = 'rule'
    foot.append(rule)
    for (const { note, until } of end.notes) {
      const piece = nextPiece(note)
      if (piece?.matches('.continued')) rule.append(aside(`${note}, continued`, 'resumed'))
      if (piece) foot.append(piece)
      if (until === undefined) continue
      foot.append(aside('continued on the next page'))
    }
    return foot
  })

  const rowOf = (foot: HTMLElement, beside: Element): HTMLTableRowElement => {
    const row = document.createElement('tr')
    row.className = 'page-foot'
    const cell = document.createElement('td')
    cell.colSpan = [...beside.children].reduce(
      (sum, one) => sum + (one as HTMLTableCellElement).colSpan,
      0,
    )
    foot.style.breakAfter = 'auto'
    cell.append(foot)
    row.append(cell)
    return row
  }

  // Back to front, so that a place found in a text stays true when a later part of it is cut off.
  for (let page = placement.ends.length - 1; page >= 0; page--) {
    const end = placement.ends[page]
    const foot = feet[page]
    const leaf = end && leaves[end.block]
    if (!end || !foot || !leaf) continue
    const cuts = spots[page]
    if (cuts) {
      cuts.forEach(({ spot, begun, gap, left }, index) => {
        const insert = (element: HTMLElement): void => {
          if (!begun) {
            insertAt(spot, element)
            return
          }
          // Before its space, which would push down what stands at the foot, and not into the next page.
          putBefore(begun, begun.matches('tr:not(.stacked tr)') ? rowOf(element, begun) : element)
          for (let at: Element | null = begun; at; at = at.firstElementChild)
            at.classList.add('page-top')
        }
        if (index === 0) {
          if (end.notes.length > 0) foot.style.paddingTop = `${end.space + gap}px`
          if (left !== undefined) foot.style.marginLeft = `${-left}px`
          insert(foot)
        } else {
          const plain = document.createElement('div')
          plain.className = 'page-foot'
          insert(plain)
        }
      })
    } else if (
      end.notes.length === 0 &&
      !bars[page]?.length &&
      !end.last &&
      !leaf.querySelector(':scope > .page-foot')
    ) {
      leaf.style.breakAfter = 'page'
    } else if (leaf.tagName === 'TR') {
      const row = rowOf(foot, leaf)
      if (end.last) row.style.breakAfter = 'auto'
      leaf.after(row)
    } else if (leaf.matches('hr, table')) {
      leaf.after(foot)
    } else {
      // Where several pages end here (a note runs on over more than one), the later ends are there already.
      leaf.insertBefore(foot, leaf.querySelector(':scope > .page-foot'))
    }
  }
  for (const next of nextTops) {
    // In the middle of a group of rows its heading is said once more.
    const group = next && groups.get(next)
    if (group) next.before(group.cloneNode(true))
    // A page begins without the space that parts its first block from the one before.
    // A table's columns stand before its first row, and are no content.
    const first = next?.tagName === 'THEAD' ? next.closest('table') : next
    for (
      let at: Element | null | undefined = first;
      at && at.id !== 'flow';
      at = at.parentElement
    ) {
      ;(at as HTMLElement).classList.add('page-top')
      if (at.previousElementSibling) break
    }
    // Nor with that of what a hung letter stands beside, however deep it stands.
    let beside = first?.matches('.marker') ? first.nextElementSibling : undefined
    while (beside) {
      beside.classList.add('page-top')
      beside = beside.matches('.marker') ? beside.nextElementSibling : beside.firstElementChild
    }
  }
  const pageOfId = new Map(placement.pageOfId)
  for (const entry of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    entry.textContent = String(pageOfId.get(entry.dataset.pageOf ?? '') ?? '')
  }
}
