import type { NoteHeights, NotePiece, PageRoom } from './page-plan.ts'

/** Height of a piece of a note, in CSS pixels; with the line that says that it runs on, where it does. */
export function pieceHeight(piece: NotePiece, notes: NoteLookup, room: PageRoom): number {
  const { edges } = noteOf(piece, notes)
  const height = (edges[piece.to] ?? 0) - (edges[piece.from] ?? 0)
  return piece.to < edges.length - 1 ? height + room.continues : height
}

export type NoteLookup = ReadonlyMap<number, NoteHeights>

const missing: NoteHeights = { note: 0, edges: [0, 0] }

const noteOf = (piece: NotePiece, notes: NoteLookup): NoteHeights =>
  notes.get(piece.note) ?? missing

/** The whole of a note. */
export function wholeNote(note: number, notes: NoteLookup): NotePiece {
  return { note, from: 0, to: (notes.get(note) ?? missing).edges.length - 1 }
}

export interface FittedNotes {
  placed: NotePiece[]
  /** What is left for the next page, in order. */
  rest: NotePiece[]
}

/**
 * Puts notes, in order, into a height: whole ones as long as they fit, then as many lines of the next
 * as fit, at least `leastLines` on either side of the cut.
 */
export function fitNotes(
  queue: readonly NotePiece[],
  available: number,
  notes: NoteLookup,
  room: PageRoom,
  leastLines: number,
): FittedNotes {
  const placed: NotePiece[] = []
  let left = available
  for (let i = 0; i < queue.length; i++) {
    const piece = queue[i] as NotePiece
    const height = pieceHeight(piece, notes, room)
    if (height <= left) {
      placed.push(piece)
      left -= height
      continue
    }
    const cut = lastCut(piece, left, notes, room, leastLines)
    if (cut === undefined) return { placed, rest: queue.slice(i) }
    placed.push({ ...piece, to: cut })
    return { placed, rest: [{ ...piece, from: cut }, ...queue.slice(i + 1)] }
  }
  return { placed, rest: [] }
}

/** The last line edge at which the rest of a piece may be left to the next page. */
function lastCut(
  piece: NotePiece,
  left: number,
  notes: NoteLookup,
  room: PageRoom,
  leastLines: number,
): number | undefined {
  const { edges } = noteOf(piece, notes)
  const lowest = (edges[piece.from] ?? 0) + left - room.continues
  let low = piece.from
  let high = piece.to - leastLines
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? 0) <= lowest) low = middle
    else high = middle - 1
  }
  return low >= piece.from + leastLines ? low : undefined
}
