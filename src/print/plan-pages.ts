import { flowBoxes, type PlacedBox } from './flow-boxes.ts'
import type { MeasuredBlock, Measurements } from './measurements.ts'
import type { NotePiece, PageRoom } from './page-plan.ts'
import { paginate } from './paginate.ts'

/** Where a page ends, and what stands at its foot. */
export interface PageEnd {
  /** The block and its line (or row cut) after which the page ends. */
  block: number
  line: number
  /** Whether that is the end of the block. */
  endsBlock: boolean
  notes: NotePiece[]
  /** Room between the last line and the notes, in CSS pixels. */
  slack: number
}

/** The whole report in pages. */
export interface PagePlan {
  pages: PageEnd[]
  /** The page, from 1, on which each element with an id stands. */
  pageOfId: Map<string, number>
  /** The page, from 1, at whose foot each note begins. */
  pageOfNote: Map<number, number>
  /** The notes whose marker stands in another note. */
  calledInNotes: Set<number>
  /** Notes that found no page; to print without them would lose words. */
  unplacedNotes: number[]
}

/** The least space above the rule above the notes, in CSS pixels. */
export const spaceAboveNotes = 10

/**
 * Plans the pages of a measured document: run by run, for a new run begins on a new page.
 *
 * @param keptBack room that stays empty on each page, in CSS pixels
 */
export function planPages(measured: Measurements, keptBack = 0): PagePlan {
  const heights = new Map(measured.notes.map(({ note, edges }) => [note, edges.at(-1) ?? 0]))
  const heightOfNote = (note: number): number => heights.get(note) ?? 0
  const pages: PageEnd[] = []
  const pageOfId = new Map<string, number>()
  const pageOfNote = new Map<number, number>()
  for (const { first, blocks } of runsOf(measured.blocks)) {
    const { portrait, landscape } = measured.pageHeight
    const room: PageRoom = {
      height: (blocks[0]?.group === 'landscape' ? landscape : portrait) - keptBack,
      noteRule: measured.noteRuleHeight + spaceAboveNotes,
      continues: measured.continuesHeight,
    }
    const boxes = flowBoxes(blocks, first, heightOfNote, room)
    let last: PlacedBox | undefined
    for (const page of paginate(boxes, measured.notes, room)) {
      last = page.end > page.first ? boxes[page.end - 1] : last
      if (!last) continue
      const { block, line, ends } = last
      pages.push({ block, line, endsBlock: ends, notes: page.notes, slack: page.slack })
      for (const box of boxes.slice(page.first, page.end)) {
        if (!box.begins) continue
        for (const id of measured.blocks[box.block]?.ids ?? []) pageOfId.set(id, pages.length)
      }
      for (const { note, from } of page.notes) if (from === 0) pageOfNote.set(note, pages.length)
    }
  }
  locateCalls(measured, pages, pageOfId)
  const calls = measured.blocks.flatMap((block) => block.calls)
  const calledInNotes = new Set(calls.filter(({ inNote }) => inNote).map(({ note }) => note))
  const unplacedNotes = measured.notes.map(({ note }) => note).filter((n) => !pageOfNote.has(n))
  return { pages, pageOfId, pageOfNote, calledInNotes, unplacedNotes }
}

interface Run {
  first: number
  blocks: MeasuredBlock[]
}

/** Stretches of blocks that share their kind of page, with no page break asked for inside. */
function runsOf(blocks: readonly MeasuredBlock[]): Run[] {
  const runs: Run[] = []
  blocks.forEach((block, index) => {
    const run = runs.at(-1)
    if (!run || block.newPage || block.group !== run.blocks[0]?.group)
      runs.push({ first: index, blocks: [block] })
    else run.blocks.push(block)
  })
  return runs
}

/** A marker in the middle of a block stands on the page of its line, not on that of the block's first. */
function locateCalls(
  measured: Measurements,
  pages: readonly PageEnd[],
  pageOfId: Map<string, number>,
): void {
  measured.blocks.forEach((block, index) => {
    for (const { note, line, inNote } of block.calls) {
      // A marker in a note goes with the words of that note, which may run on.
      if (inNote) continue
      const page = pages.findIndex(
        (end) => end.block > index || (end.block === index && (end.endsBlock || end.line >= line)),
      )
      if (page !== -1) pageOfId.set(`note-call-${note}`, page + 1)
    }
  })
}
