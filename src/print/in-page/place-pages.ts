import type { PageEnd, Placement } from '../placement.ts'
import { beginPage, beginWithin } from './begin-page.ts'
import { isRow } from './blocks.ts'
import { addColumns } from './columns.ts'
import { cutNotes, findCutsOfNotes } from './cut-notes.ts'
import { elements } from './elements.ts'
import { type Cut, findCuts } from './find-cuts.ts'
import { insertAt, putBefore } from './insert-at.ts'
import { endBars, makeFoot, plainFoot, rowOf, surroundingsOf } from './page-feet.ts'
import { resumeCell } from './resume-row.ts'

/**
 * After `measurePage`: puts an end of page into the flow wherever one is planned, with the page's notes in it, and the
 * page numbers into the contents. An end inside a paragraph leaves the paragraph one element.
 */
export function placePages({ ends, pageOfId }: Placement): void {
  // First find every place, while the document still stands as it was measured.
  const cutsOfNotes = findCutsOfNotes(ends)
  const found = ends.map((end, index) => ({
    end,
    cuts: findCuts(end, ends[index - 1]),
    surroundings: surroundingsOf(end),
  }))
  const begins = ends.flatMap(({ block, cut, last }) => {
    const next = cut === undefined && !last ? elements.blocks[block + 1] : undefined
    return next ? [next] : []
  })
  keepColumns()
  const pieces = cutNotes(cutsOfNotes)
  const feet = found.map(({ end, cuts, surroundings }) => ({
    end,
    cuts,
    foot: makeFoot(end, surroundings, pieces),
  }))
  // Back to front, so that a place found in a text stays true when a later part of it is cut off.
  for (const { end, cuts, foot } of feet.reverse()) {
    if (cuts) endWithin(end, cuts, foot)
    else endBehind(end, foot)
  }
  for (const block of begins) beginPage(block)
  numberContents(new Map(pageOfId))
}

/** What is put into a cell would move the columns, and with them the ends of all lines. */
function keepColumns(): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('#flow table')].map((table) => ({
    table,
    widths: [...(table.rows[0]?.cells ?? [])].map((cell) => cell.getBoundingClientRect().width),
  }))
  for (const { table, widths } of tables) {
    if (table.querySelector('colgroup')) continue
    addColumns(table, widths)
    table.style.tableLayout = 'fixed'
  }
}

/** Ends a page within a block. */
function endWithin(end: PageEnd, cuts: readonly Cut[], foot: HTMLElement): void {
  // The notes stand in the first of the cells that go on.
  const first = cuts.findIndex(({ spot }) => spot)
  cuts.forEach(({ spot, begun, gap, inCell }, index) => {
    const pageEnd = index === first ? foot : plainFoot()
    if (index === first) {
      if (end.notes.length > 0) {
        foot.style.paddingTop = `${end.space + gap}px`
        for (const cut of cuts) endBars(foot, cut.bars, gap - cut.gap)
      }
      if (inCell) foot.style.marginLeft = `${-inCell.left}px`
    }
    const element = inCell ? resumeCell(pageEnd, inCell.top) : pageEnd
    if (begun) {
      // Before its space, which would push down what stands at the foot, and not into the next page.
      putBefore(begun, isRow(begun) ? rowOf(element, begun) : element)
      beginWithin(begun)
    } else if (spot) insertAt(spot, element)
    // Before the ends of later pages.
    else inCell?.cell.insertBefore(element, inCell.cell.querySelector(':scope > .row-cut'))
  })
}

/** Ends a page behind a block. */
function endBehind(end: PageEnd, foot: HTMLElement): void {
  const block = elements.blocks[end.block]
  if (!block) return
  const hasEnd = block.querySelector(':scope > .page-foot') !== null
  if (!foot.hasChildNodes() && !end.last && !hasEnd) {
    block.style.breakAfter = 'page'
  } else if (block.tagName === 'TR') {
    const row = rowOf(foot, block)
    if (end.last) row.style.breakAfter = 'auto'
    block.after(row)
  } else if (block.matches('hr, table')) {
    block.after(foot)
  } else {
    // Where several pages end here (a note runs on over more than one), the later ends are there already.
    block.insertBefore(foot, block.querySelector(':scope > .page-foot'))
  }
}

function numberContents(pageOfId: ReadonlyMap<string, number>): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    entry.textContent = String(pageOfId.get(entry.dataset.pageOf ?? '') ?? '')
  }
}
