import type { MeasuredBlock } from './measurements.ts'
import type { FlowBox, PageRoom } from './page-plan.ts'

/** A box that knows where it came from: which block, and which of its lines. */
export interface PlacedBox extends FlowBox {
  block: number
  line: number
  /** Whether it is the last of its block. */
  ends: boolean
}

/**
 * Turns one run of measured blocks into boxes for the paginator, with the rules of a good page: two
 * lines of a paragraph on either side of a break, a heading with two lines of what follows, words that
 * lead in to a list with its first item, rows uncut unless they are higher than a page.
 */
export function flowBoxes(
  blocks: readonly MeasuredBlock[],
  firstBlock: number,
  heightOfNote: (note: number) => number,
  room: PageRoom,
): PlacedBox[] {
  return blocks.flatMap((block, index) => {
    const edges = isCuttable(blocks, index, heightOfNote, room) ? block.edges : outerEdges(block)
    const count = edges.length - 1
    const notesOf = (line: number): number[] =>
      block.calls.filter((call) => count === 1 || call.line === line).map((call) => call.note)
    const footOf = (line: number): number =>
      notesOf(line).reduce((sum, note) => sum + heightOfNote(note), 0)
    const cutAfter = (line: number): PlacedBox['breakAfter'] => {
      if (line === 0 || line === count - 2)
        return footOf(line) + footOf(line + 1) > room.height / 2 ? 'grudging' : 'forbidden'
      return block.lonely?.[line + 1] ? 'lonely' : 'free'
    }
    return Array.from({ length: count }, (_, line): PlacedBox => {
      const ends = line === count - 1
      return {
        top: (edges[line] ?? 0) - (line > 0 ? reachOf(block, line).up : 0),
        bottom:
          (edges[line + 1] ?? 0) +
          (block.kind === 'row' && !ends ? reachOf(block, line + 1).down : 0),
        notes: notesOf(line),
        breakAfter: isHeading(block)
          ? 'stranding'
          : ends
            ? endOf(blocks, index, count)
            : cutAfter(line),
        repeatedHead: repeatedAbove(block, line),
        headAboveNotes: ends ? repeatedHead(block) : repeatedAbove(block, line + 1),
        block: firstBlock + index,
        line,
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

/** The height of what is repeated above a line of a row where a page begins with it. */
function repeatedAbove(block: MeasuredBlock, line: number): number {
  if (block.kind !== 'row' || !block.table) return 0
  const { groupHeight, resumedHeight } = block.table
  return repeatedHead(block) + (line === 0 ? groupHeight : resumedHeight)
}

const repeatedHead = ({ kind, table }: MeasuredBlock): number =>
  kind === 'row' ? (table?.headHeight ?? 0) : 0

const outerEdges = ({ edges }: MeasuredBlock): number[] => [edges[0] ?? 0, edges.at(-1) ?? 0]

/** A row is cut where it is higher than a page: with its notes, and with what is repeated above it or leads in to it. */
function isCuttable(
  blocks: readonly MeasuredBlock[],
  index: number,
  heightOfNote: (note: number) => number,
  room: PageRoom,
): boolean {
  const block = blocks[index]
  if (block?.kind === 'text' || block?.kind === 'heading') return true
  if (block?.kind !== 'row') return false
  let first = index
  while (blocks[first - 1]?.leadsIn) first--
  const top = Math.min(
    blocks[first]?.edges[0] ?? 0,
    (block.edges[0] ?? 0) - repeatedAbove(block, 0),
  )
  const height = (block.edges.at(-1) ?? 0) - top
  const foot = block.calls.reduce((sum, call) => sum + heightOfNote(call.note), 0)
  return height + (foot > 0 ? foot + room.noteRule : 0) > room.height
}

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

/** What it costs to end a page behind a row: it may leave a single row, or cut a table that would fit on half a page. */
function partedTable(
  blocks: readonly MeasuredBlock[],
  index: number,
): 'dear' | 'grudging' | undefined {
  const table = blocks[index]?.table?.index
  const rowAt = (at: number): boolean =>
    blocks[at]?.table?.index === table && blocks[at]?.kind === 'row'
  if (table === undefined || !rowAt(index + 1)) return undefined
  if (!rowAt(index - 1) || !rowAt(index + 2)) return 'dear'
  let first = index
  let last = index
  while (rowAt(first - 1)) first--
  while (rowAt(last + 1)) last++
  const height = (blocks[last]?.edges.at(-1) ?? 0) - (blocks[first]?.edges[0] ?? 0)
  return height < smallTable ? 'grudging' : undefined
}

/** In CSS pixels: about 80 mm. */
const smallTable = 300
