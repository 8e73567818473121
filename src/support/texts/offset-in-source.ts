import { alignSource, entityLength } from './align-source.ts'
import type { Piece } from './text-run.ts'

interface Alignment {
  /** Offset of the piece in the source. */
  from: number
  written: string
  /** For each character its offset in `written`; undefined where they are the same. */
  offsets: readonly number[] | undefined
}

/**
 * Makes what finds the offset in the source at which a character of a run was written, or ended; undefined
 * where that is not known. Each piece is aligned once, however many places are asked for: one paragraph may
 * hold all of a report's.
 */
export function offsetInSource(
  pieces: readonly Piece[],
  source: string,
): (at: number, end: boolean) => number | undefined {
  const known = new Map<Piece, Alignment>()
  const alignmentOf = (piece: Piece, from: number, to: number): Alignment => {
    const before = known.get(piece)
    if (before) return before
    const written = source.slice(from, to)
    const offsets = written.startsWith(piece.value) ? undefined : alignSource(piece.value, written)
    const alignment = { from, written, offsets }
    known.set(piece, alignment)
    return alignment
  }
  return (at, end) => {
    const piece = pieceAt(pieces, end ? at - 1 : at)
    const from = piece?.node.position?.start.offset
    const to = piece?.node.position?.end.offset
    if (!piece || from === undefined || to === undefined) return undefined
    if (!piece.literal) return end ? to : from
    const inside = at - piece.start
    const { written, offsets } = alignmentOf(piece, from, to)
    if (!offsets) return from + inside
    if (!end) return from + (offsets[inside] ?? 0)
    const last = offsets[inside - 1] ?? 0
    return from + last + Math.max(1, entityLength(written, last))
  }
}

/** The last piece that begins at a character or before it; else the first. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return pieces[Math.max(0, low - 1)]
}
