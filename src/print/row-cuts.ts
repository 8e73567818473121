import type { MeasuredBlock } from './measurements.ts'
import type { PageRoom } from './page-plan.ts'

/**
 * Whether a page may end within a block wherever its lines allow it: in a text, and in a row that is higher than a
 * page, with its notes, and with what is repeated above it or leads in to it.
 */
export function isCuttable(
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

/** In CSS pixels: what a row that could stand whole has to have on either side of a cut, about four lines. */
const leastPart = 90

/**
 * Whether a row that fits on a page may be cut at one of its edges, should much of a page stay empty otherwise: with
 * several lines on either side, none of a paragraph alone, and with its notes in order. The last row of a table may
 * not, for that saves no page.
 */
export function isSeverable(
  blocks: readonly MeasuredBlock[],
  index: number,
  edge: number,
): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block?.table || block.leadsIn || next?.table?.index !== block.table.index) return false
  const { edges, lonely, calls } = block
  const [top = 0, at = 0, bottom = 0] = [edges[0], edges[edge], edges.at(-1)]
  if (at - top < leastPart || bottom - at < leastPart || lonely?.[edge]) return false
  const above = calls.filter(({ line }) => line < edge).map(({ note }) => note)
  return calls.every(({ line, note }) => line < edge || above.every((other) => other < note))
}

/** The height of what is repeated above a line of a row where a page begins with it. */
export function repeatedAbove(block: MeasuredBlock, line: number): number {
  if (block.kind !== 'row' || !block.table) return 0
  const { groupHeight, resumedHeight } = block.table
  return repeatedHead(block) + (line === 0 ? groupHeight : resumedHeight)
}

/** The height of the table's head, where a page begins with a row. */
export const repeatedHead = ({ kind, table }: MeasuredBlock): number =>
  kind === 'row' ? (table?.headHeight ?? 0) : 0
