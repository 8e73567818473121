import { expect, test } from 'vitest'
import { fitNotes, type NoteLookup, pieceHeight, wholeNote } from '../../src/print/fit-notes.ts'

/** Notes of so many lines, each 10 high. */
const notesOf = (...lines: number[]): NoteLookup =>
  new Map(
    lines.map((count, at) => {
      const note = at + 1
      return [note, { note, edges: Array.from({ length: count + 1 }, (_, line) => line * 10) }]
    }),
  )
const room = { height: 500, noteRule: 12, continues: 7 }

/** “1: 0–3”: which lines of which note stand on the page, and which are left. */
function fitted(lines: number[], available: number, leastLines = 2) {
  const notes = notesOf(...lines)
  const queue = lines.map((_, at) => wholeNote(at + 1, notes))
  const { placed, rest } = fitNotes(queue, available, notes, room, leastLines)
  const told = (pieces: typeof placed) =>
    pieces.map(({ note, from, to }) => `${note}: ${from}–${to}`)
  return { placed: told(placed), rest: told(rest) }
}

test('a piece that runs on is as high as its lines and the line that says so', () => {
  const notes = notesOf(5)
  expect(pieceHeight({ note: 1, from: 1, to: 5 }, notes, room)).toBe(40)
  expect(pieceHeight({ note: 1, from: 1, to: 4 }, notes, room)).toBe(37)
})

test('notes that fill the height to the last line all stand there', () => {
  expect(fitted([3, 2], 50)).toEqual({ placed: ['1: 0–3', '2: 0–2'], rest: [] })
})

test.each([
  // 4 lines and “continues” take 47.
  [47, ['1: 0–4'], ['1: 4–8']],
  [46, ['1: 0–3'], ['1: 3–8']],
  // Less than two lines are not begun, and not fewer are left.
  [27, ['1: 0–2'], ['1: 2–8']],
  [26, [], ['1: 0–8']],
  [79, ['1: 0–6'], ['1: 6–8']],
])(
  'of a note of eight lines in a height of %i stand %j, and %j are left',
  (height, placed, rest) => {
    expect(fitted([8], height)).toEqual({ placed, rest })
  },
)

test('a note that cannot be cut so that two lines stand on either side is left whole', () => {
  expect(fitted([3], 29)).toEqual({ placed: [], rest: ['1: 0–3'] })
  expect(fitted([3], 29, 1)).toEqual({ placed: ['1: 0–2'], rest: ['1: 2–3'] })
})

test('those after a note that is cut wait for the next page', () => {
  expect(fitted([2, 6, 1], 60)).toEqual({
    placed: ['1: 0–2', '2: 0–3'],
    rest: ['2: 3–6', '3: 0–1'],
  })
})
