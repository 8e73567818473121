import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowBoxes } from '../../src/print/flow-boxes.ts'
import type { MeasuredBlock } from '../../src/print/measurements.ts'
import type { PageRoom } from '../../src/print/page-plan.ts'

const room: PageRoom = { height: 900, noteRule: 14, continues: 17 }

/** A block of lines of 20 pixels. */
const block = (lines: number, extra: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  kind: 'text',
  group: 'main',
  edges: Array.from({ length: lines + 1 }, (_, line) => line * 20),
  calls: [],
  leadsIn: false,
  newPage: false,
  table: undefined,
  listEnd: undefined,
  ids: [],
  ...extra,
})

/** Blocks put under one another, with 10 pixels between them. */
function stack(blocks: MeasuredBlock[]): MeasuredBlock[] {
  let y = 0
  return blocks.map((one) => {
    const top = y
    y += (one.edges.at(-1) ?? 0) + 10
    return { ...one, edges: one.edges.map((edge) => edge + top) }
  })
}

const boxesOf = (blocks: MeasuredBlock[], noteHeight = 40) =>
  flowBoxes(stack(blocks), 0, () => noteHeight, room)
const breaks = (blocks: MeasuredBlock[]): string[] =>
  boxesOf(blocks).map(({ breakAfter }) => breakAfter)

describe('flowBoxes', () => {
  test('keeps two lines of a paragraph on either side of a break', () => {
    expect(breaks([block(5)])).toEqual(['forbidden', 'free', 'free', 'forbidden', 'free'])
    expect(breaks([block(3)])).toEqual(['forbidden', 'forbidden', 'free'])
    expect(breaks([block(1), block(1)])).toEqual(['free', 'free'])
  })

  test('parts two lines rather than leave a page empty before the notes of both', () => {
    const calls = Array.from({ length: 12 }, (_, n) => ({ note: n + 1, line: n < 6 ? 0 : 1 }))
    expect(breaks([block(2, { calls })])).toEqual(['grudging', 'free'])
    expect(breaks([block(2, { calls: calls.slice(0, 8) })])).toEqual(['forbidden', 'free'])
  })

  const heading = block(1, { kind: 'heading', leadsIn: true })

  test('keeps a heading with what follows, a line and more', () => {
    expect(breaks([heading, heading, block(4)])).toEqual([
      'stranding',
      'stranding',
      'forbidden',
      'free',
      'forbidden',
      'free',
    ])
    // A paragraph of one line is little below a heading, unless the next heading or the report's end follows.
    expect(breaks([heading, block(1), block(1)])).toEqual(['stranding', 'dear', 'free'])
    expect(breaks([heading, block(1)])).toEqual(['stranding', 'free'])
  })

  test('ends a page freely between short sections, however many follow one another', () => {
    expect(breaks([heading, block(1), heading, block(1, { listEnd: 'last' }), heading])).toEqual([
      'stranding',
      'free',
      'stranding',
      'free',
      'stranding',
    ])
  })

  test('keeps a header, and a row that heads others, with the next row', () => {
    const table = { index: 0, headHeight: 20, groupHeight: 0, resumedHeight: 0 }
    const row = block(2, { kind: 'row', table })
    const head = block(1, { kind: 'head', leadsIn: true, table })
    expect(breaks([head, { ...row, leadsIn: true }, row, row]).slice(0, 2)).toEqual([
      'stranding',
      'stranding',
    ])
  })

  test('keeps words that lead in with what follows', () => {
    expect(breaks([block(2, { leadsIn: true }), block(1)]).slice(0, 2)).toEqual([
      'forbidden',
      'forbidden',
    ])
  })

  test('parts a list unwillingly behind its first and before its last item', () => {
    const list = [
      block(1, { listEnd: 'first' }),
      block(1),
      block(1),
      block(1, { listEnd: 'last' }),
      block(1),
    ]
    expect(breaks(list)).toEqual(['costly', 'free', 'costly', 'free', 'free'])
    // Three lines are no item left alone.
    const long = [block(3, { listEnd: 'first' }), block(3, { listEnd: 'last' }), block(1)]
    expect(breaks(long).filter((_, line) => line % 3 === 2)).toEqual(['free', 'free'])
  })

  test('cuts a row only where it is higher than a page, its header and notes counted', () => {
    const row = (lines: number, extra: Partial<MeasuredBlock> = {}) =>
      block(lines, {
        kind: 'row',
        table: { index: 0, headHeight: 100, groupHeight: 0, resumedHeight: 0 },
        ...extra,
      })
    expect(boxesOf([row(40)])).toHaveLength(1)
    expect(boxesOf([row(41)])).toHaveLength(41)
    const called = { calls: [{ note: 1, line: 3 }] }
    expect(boxesOf([row(38, called)], 20)).toHaveLength(1)
    expect(boxesOf([row(38, called)], 40)).toHaveLength(38)
    expect(boxesOf([row(2)])[0]?.repeatedHead).toBe(100)
  })

  test('cuts a row that fits a page only where much of one would stay empty, with several lines on either side', () => {
    const table = { index: 0, headHeight: 0, groupHeight: 0, resumedHeight: 0 }
    const row = (lines: number, extra: Partial<MeasuredBlock> = {}) =>
      block(lines, { kind: 'row', table, ...extra })
    const cutsOf = (long: MeasuredBlock): number[] =>
      boxesOf([long, row(1)]).flatMap(({ block, line, breakAfter }) =>
        block === 0 && breakAfter === 'severing' ? [line] : [],
      )
    expect(cutsOf(row(9))).toEqual([])
    expect(cutsOf(row(12))).toEqual([4, 5, 6])
    const lonely = Array.from({ length: 13 }, (_, edge) => edge === 6)
    expect(cutsOf(row(12, { lonely }))).toEqual([4, 6])
    // Its rest alone on the next page would gain nothing.
    expect(boxesOf([row(1), row(12)])).toHaveLength(2)
  })

  test('cuts no row that fits a page where a note would stand before one of a lower number', () => {
    const table = { index: 0, headHeight: 0, groupHeight: 0, resumedHeight: 0 }
    const calls = [
      { note: 1, line: 8 },
      { note: 2, line: 4 },
    ]
    const [row, next] = [block(16, { kind: 'row', table, calls }), block(1, { kind: 'row', table })]
    const boxes = boxesOf([row, next])
    expect(boxes.map(({ line }) => line)).toEqual([8, 9, 10, 15, 0])
    expect(boxes.map(({ notes }) => notes)).toEqual([[1, 2], [], [], [], []])
  })

  test('repeats the heading of a group where a page begins with one of its rows, and within a row whose it is', () => {
    const table = { index: 0, headHeight: 100, groupHeight: 30, resumedHeight: 40 }
    expect(boxesOf([block(2, { kind: 'row', table })])[0]?.repeatedHead).toBe(130)
    const cut = boxesOf([block(40, { kind: 'row', table })])
    expect(cut.map(({ repeatedHead }) => repeatedHead)).toEqual([130, ...Array(39).fill(140)])
    // A page of notes that run on stands within the row, too, but behind its end in the table alone.
    expect(cut.map(({ headAboveNotes }) => headAboveNotes)).toEqual([...Array(39).fill(140), 100])
  })

  test('never cuts a picture or a table’s header', () => {
    expect(boxesOf([block(60, { kind: 'whole' })])).toHaveLength(1)
    expect(boxesOf([block(60, { kind: 'head' })])).toHaveLength(1)
  })

  test('cuts a row that fits a page, but not below the heading and the head that lead in to it', () => {
    const heading = block(1, { kind: 'heading', leadsIn: true })
    const table = { index: 0, headHeight: 20, groupHeight: 0, resumedHeight: 0 }
    const head = block(1, { kind: 'head', leadsIn: true, table })
    const row = block(43, { kind: 'row', table })
    expect(boxesOf([head, row])).toHaveLength(2)
    expect(boxesOf([heading, head, row])).toHaveLength(45)
    const group = block(1, { kind: 'row', leadsIn: true, table })
    expect(boxesOf([head, group, group, row])).toHaveLength(46)
  })

  test('cuts a row unwillingly where a line of a paragraph of its cells would be left alone', () => {
    const lonely = Array.from({ length: 51 }, (_, edge) => edge === 20 || edge === 21)
    const found = breaks([block(50, { kind: 'row', lonely })])
    expect(found.slice(18, 22)).toEqual(['free', 'lonely', 'lonely', 'free'])
  })

  test('makes room for lines of a row that is cut which reach beyond the cut', () => {
    const none = { up: 0, down: 0 }
    const reach = [none, { up: 8, down: 3 }, ...Array.from({ length: 49 }, () => none)]
    const [above, below] = boxesOf([block(50, { kind: 'row', reach })])
    const [levelAbove, levelBelow] = boxesOf([block(50, { kind: 'row' })])
    expect((above?.bottom ?? 0) - (levelAbove?.bottom ?? 0)).toBe(3)
    expect((levelBelow?.top ?? 0) - (below?.top ?? 0)).toBe(8)
  })

  test('gives notes to the line that calls them, or to the box that is not cut', () => {
    const calls = [
      { note: 1, line: 0 },
      { note: 2, line: 2 },
      { note: 3, line: 2 },
    ]
    expect(boxesOf([block(3, { calls })]).map(({ notes }) => notes)).toEqual([[1], [], [2, 3]])
    const [row] = boxesOf([block(3, { kind: 'row', calls })])
    expect(row?.notes).toEqual([1, 2, 3])
  })

  test('parts a small table unwillingly, and leaves no low row of a large one alone', () => {
    const rows = (count: number, lines: number) =>
      Array.from({ length: count }, () =>
        block(lines, {
          kind: 'row',
          table: { index: 0, headHeight: 20, groupHeight: 0, resumedHeight: 0 },
        }),
      )
    expect(breaks(rows(4, 1))).toEqual(['dear', 'grudging', 'dear', 'free'])
    expect(breaks(rows(5, 5))).toEqual(['dear', 'free', 'free', 'dear', 'free'])
    // Many lines in one row are not alone.
    const ends = boxesOf(rows(5, 9)).filter((box) => box.ends)
    expect(ends.map(({ breakAfter }) => breakAfter)).toEqual(Array(5).fill('free'))
  })

  test('covers every block from top to bottom, in order, with every note once', () => {
    const kinds = fc.constantFrom(
      'text' as const,
      'heading' as const,
      'row' as const,
      'whole' as const,
    )
    const blocks = fc.array(
      fc.tuple(kinds, fc.integer({ min: 1, max: 60 }), fc.nat(3)).map(([kind, lines, notes]) =>
        block(lines, {
          kind,
          ...(kind === 'row' && {
            table: { index: 0, headHeight: 20, groupHeight: 0, resumedHeight: 0 },
          }),
          calls: Array.from({ length: notes }, (_, n) => ({ note: 0, line: (n * 7) % lines })).sort(
            (a, b) => a.line - b.line,
          ),
        }),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(blocks, (made) => {
        let count = 0
        const numbered = made.map((one) => ({
          ...one,
          calls: one.calls.map(({ line }) => ({ line, note: ++count })),
        }))
        const placed = stack(numbered)
        const boxes = flowBoxes(placed, 0, () => 40, room)
        expect(boxes.flatMap(({ notes }) => notes)).toEqual(
          Array.from({ length: count }, (_, n) => n + 1),
        )
        placed.forEach(({ edges }, index) => {
          const own = boxes.filter((box) => box.block === index)
          expect(own[0]?.top).toBe(edges[0])
          expect(own.at(-1)?.bottom).toBe(edges.at(-1))
          own.forEach((box, at) => {
            const first = at > 0 ? (own[at - 1]?.line ?? 0) + 1 : 0
            expect(box.line).toBeGreaterThanOrEqual(first)
            expect(box.begins).toBe(at === 0)
            expect(box.ends).toBe(at === own.length - 1)
            expect(box.top).toBe(edges[first])
            expect(box.bottom).toBe(box.ends ? edges.at(-1) : edges[box.line + 1])
          })
        })
      }),
    )
  })
})
