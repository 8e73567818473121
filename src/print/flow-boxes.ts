import type { MeasuredBlock } from './measurements.ts'
import type { FlowBox, PageRoom } from './page-plan.ts'
import { isCuttable, isSeverable, repeatedAbove, repeatedHead } from './row-cuts.ts'

/** A box that knows where it came from: which block, and which of its lines is the last. */
export interface PlacedBox extends FlowBox {
  block: number
  line: number
  /** Whether it is the first of its block. */
  begins: boolean
  /** Whether it is the last of its block. */
  ends: boolean
}

/**
 * Turns one run of measured blocks into boxes for the paginator, with the rules of a good page: two
 * lines of a paragraph on either side of a break, a heading with two lines of what follows, words that
 * lead in to a list with its first item, rows uncut unless they are higher than a page or leave
 * much of one empty.
 */
export function flowBoxes(
  blocks: readonly MeasuredBlock[],
  firstBlock: number,
  heightOfNote: (note: number) => number,
  room: PageRoom,
): PlacedBox[] {
  return blocks.flatMap((block, index) => {
    const cuttable = isCuttable(blocks, index, heightOfNote, room)
    const last = block.edges.length - 1
    /** Those of the block's edges between which its boxes lie. */
    const edges = [...block.edges.keys()].filter(
      (edge) => cuttable || edge === 0 || edge === last || isSeverable(blocks, index, edge),
    )
    const count = edges.length - 1
    const notesOf = (box: number): number[] =>
      block.calls
        .filter(({ line }) => line >= (edges[box] ?? 0) && line < (edges[box + 1] ?? 0))
        .map((call) => call.note)
    const footOf = (box: number): number =>
      notesOf(box).reduce((sum, note) => sum + heightOfNote(note), 0)
    const cutAfter = (box: number): PlacedBox['breakAfter'] => {
      if (!cuttable) return 'severing'
      if (box === 0 || box === count - 2)
        return footOf(box) + footOf(box + 1) > room.height / 2 ? 'grudging' : 'forbidden'
      return block.lonely?.[box + 1] ? 'lonely' : 'free'
    }
    return Array.from({ length: count }, (_, box): PlacedBox => {
      const [from = 0, to = 0] = [edges[box], edges[box + 1]]
      const ends = box === count - 1
      return {
        top: (block.edges[from] ?? 0) - (box > 0 ? reachOf(block, from).up : 0),
        bottom:
          (block.edges[to] ?? 0) + (block.kind === 'row' && !ends ? reachOf(block, to).down : 0),
        notes: notesOf(box),
        breakAfter: isHeading(block)
          ? 'stranding'
          : ends
            ? endOf(blocks, index, count)
            : cutAfter(box),
        repeatedHead: repeatedAbove(block, from),
        headAboveNotes: ends ? repeatedHead(block) : repeatedAbove(block, to),
        block: firstBlock + index,
        line: to - 1,
        begins: box === 0,
        ends,
      }
    })
  })
}

const reachOf = ({ reach }: MeasuredBlock, edge: number): { up: number; down: number } =>
  reach?.[edge] ?? { up: 0, down: 0 }

/** Whether it stands for what follows: alone at a page's foot it would head nothing. */
const isHeading = ({ kind, leadsIn }: MeasuredBlock): boolean =>
  kind === 'heading' || kind === 'head' || (kind === 'row' && leadsIn)

/**
 * What it costs to end a page behind a block: it may leave a list's first or last item, the last line of the contents,
 * a row, or a heading with a single line below it by itself.
 */
function endOf(
  blocks: readonly MeasuredBlock[],
  index: number,
  lines: number,
): PlacedBox['breakAfter'] {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (block?.leadsIn) return 'forbidden'
  // A last line of the contents alone on its page.
  if (block?.group === 'contents' && next && !blocks[index + 2]) return 'dear'
  const parted = partedTable(blocks, index)
  if (parted) return parted
  if (before?.kind === 'heading' && lines === 1 && next && next.kind !== 'heading') return 'dear'
  const lastAlone = next?.listEnd === 'last' && next.edges.length <= 3
  const firstAlone = block?.listEnd === 'first' && block.edges.length <= 3
  return firstAlone || lastAlone ? 'costly' : 'free'
}

/** What it costs to end a page behind a row: it may leave a single low row, or cut a table that would fit on half a page. */
function partedTable(
  blocks: readonly MeasuredBlock[],
  index: number,
): 'dear' | 'grudging' | undefined {
  const table = blocks[index]?.table?.index
  const rowAt = (at: number): boolean =>
    blocks[at]?.table?.index === table && blocks[at]?.kind === 'row'
  if (table === undefined || !rowAt(index + 1)) return undefined
  const heightFrom = (first: number, last: number): number =>
    (blocks[last]?.edges.at(-1) ?? 0) - (blocks[first]?.edges[0] ?? 0)
  if (!rowAt(index - 1) && heightFrom(index, index) < lowRow) return 'dear'
  if (!rowAt(index + 2) && heightFrom(index + 1, index + 1) < lowRow) return 'dear'
  let first = index
  let last = index
  while (rowAt(first - 1)) first--
  while (rowAt(last + 1)) last++
  return heightFrom(first, last) < smallTable ? 'grudging' : undefined
}

/** In CSS pixels: about 80 mm. */
const smallTable = 300
/** In CSS pixels: some eight lines. */
const lowRow = 170
