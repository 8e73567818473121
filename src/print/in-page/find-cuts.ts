import type { PageEnd } from '../placement.ts'
import { isRow } from './blocks.ts'
import { elements } from './elements.ts'
import { contentLeft, flowLeft } from './indents.ts'
import { middleOf } from './lines.ts'
import { barsAround } from './page-feet.ts'
import { type CellTop, topOf } from './resume-row.ts'
import { placesIn, type Spot, spotBelow } from './spots.ts'

/** Where a page ends within a block, or within one cell of a row. */
export interface Cut {
  /** Undefined in a cell that has no more words: at its end. */
  spot: Spot | undefined
  /** A block within the cell that begins there. */
  begun?: HTMLElement | undefined
  /** How far the words above it end above the cut, in CSS pixels. */
  gap: number
  /** Of quotations in a cell that go on on the next page. */
  bars: number[]
  inCell?: InCell
}

interface InCell {
  cell: Element
  /** How far what is put there begins to the right of the flow's edge. */
  left: number
  top: CellTop
}

/**
 * Where a page ends within its block: in each cell, if that is a row, for a cell that ended a page before the others
 * would have a rule of its own there; undefined at the block's end.
 */
export function findCuts(end: PageEnd, before: PageEnd | undefined): Cut[] | undefined {
  const { block, cut } = end
  const element = elements.blocks[block]
  if (!element || cut === undefined) return undefined
  if (element.tagName !== 'TR') {
    const spot = spotBelow(element, cut)
    return spot ? [{ spot, gap: 0, bars: [] }] : []
  }
  const begin = before?.block === block ? before.cut : undefined
  /** Where a page begins within a row its cells begin level: what was higher in another cell leaves room in this one. */
  const lateIn = (stands: readonly DOMRect[]): number => {
    if (!before || begin === undefined || stands.length === 0) return 0
    return Math.max(0, Math.min(...stands.map((rect) => rect.top)) - begin + before.reachUp - 2)
  }
  const inCell = (cell: Element, left: number): InCell => ({
    cell,
    left: left - flowLeft(),
    top: topOf(cell, left),
  })
  return [...element.children].map((cell): Cut => {
    const spot = spotBelow(cell, cut)
    if (!spot) return { spot, gap: 0, bars: [], inCell: inCell(cell, contentLeft(cell)) }
    const stands = rectsBetween(cell, begin ?? Number.NEGATIVE_INFINITY, cut)
    const bottom = Math.max(
      begin ?? cell.getBoundingClientRect().top,
      ...stands.map((rect) => rect.bottom),
    )
    const gap = Math.max(0, cut - bottom - 2 + lateIn(stands))
    const begun = blockBegun(spot, cell)
    const around = begun ? begun.parentElement : spot.node.parentElement
    const left = contentLeft((begun ? around : around?.closest('p,td,th,li')) ?? cell)
    return { spot, begun, gap, bars: barsAround(around, cell), inCell: inCell(cell, left) }
  })
}

/** The lines of a cell whose middle is between two heights, and what stands whole there. */
function rectsBetween(cell: Element, from: number, to: number): DOMRect[] {
  const range = document.createRange()
  const rects = placesIn(cell, Number.NEGATIVE_INFINITY).flatMap((node) => {
    if (node instanceof Element) return [node.getBoundingClientRect()]
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  })
  return rects.filter((rect) => {
    const middle = middleOf(rect)
    return rect.bottom > rect.top && middle > from && middle < to
  })
}

/**
 * The block within a cell that begins in a place, with space above it that parts it from the one before; not an
 * item, for nothing but items may stand in a list.
 */
function blockBegun({ node, offset }: Spot, cell: Element): HTMLElement | undefined {
  const begins = (block: Element): boolean => {
    const before = document.createRange()
    before.setStart(block, 0)
    before.setEnd(node, offset)
    const words = before.cloneContents()
    for (const number of words.querySelectorAll('.number')) number.remove()
    return words.textContent?.trim() === ''
  }
  let block =
    node instanceof HTMLElement ? node : node.parentElement?.closest<HTMLElement>('p, pre, th, td')
  if (!block || block === cell || !begins(block)) return undefined
  for (let at = block.parentElement; at && at !== cell && begins(at); at = at.parentElement)
    block = at
  if (isRow(block)) return block
  return block.matches('li') || !block.previousElementSibling ? undefined : block
}
