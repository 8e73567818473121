import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieceHeight } from '../../src/print/fit-notes.ts'
import type { FlowBox, NoteHeights, PageRoom, PlannedPage } from '../../src/print/page-plan.ts'
import { paginate } from '../../src/print/paginate.ts'

const room: PageRoom = { height: 900, noteRule: 10, continues: 17 }

interface Flow {
  boxes: FlowBox[]
  notes: NoteHeights[]
}

/** A flow of paragraphs, headings and rows with notes, as a report has them. */
const flows: fc.Arbitrary<Flow> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('paragraph', 'paragraph', 'paragraph', 'heading', 'row'),
      lines: fc.integer({ min: 1, max: 45 }),
      notes: fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 90 })), { maxLength: 3 }),
      rowHeight: fc.integer({ min: 20, max: 800 }),
      head: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((blocks) => {
    const boxes: FlowBox[] = []
    const notes: NoteHeights[] = []
    let y = 0
    const add = (height: number, breakAfter: FlowBox['breakAfter'], repeatedHead = 0): FlowBox => {
      const box: FlowBox = { top: y, bottom: y + height, notes: [], breakAfter, repeatedHead }
      boxes.push(box)
      y += height
      return box
    }
    const addNote = (lines: number): number => {
      const note = notes.length + 1
      notes.push({ note, edges: Array.from({ length: lines + 1 }, (_, k) => k * 17) })
      return note
    }
    for (const block of blocks) {
      y += 12
      if (block.kind === 'heading') {
        add(24, 'stranding')
        continue
      }
      if (block.kind === 'row') {
        const row = add(block.rowHeight, 'free', block.head)
        row.headAboveNotes = block.head
        const [called] = block.notes
        if (called) row.notes.push(addNote(called[1]))
        continue
      }
      const first = boxes.length
      for (let i = 0; i < block.lines; i++) {
        const single = block.lines > 1 && (i === 0 || i === block.lines - 2)
        add(22, single ? 'forbidden' : 'free')
      }
      const calls = block.notes.map(([line, height]) => [line % block.lines, height] as const)
      for (const [line, lines] of calls.sort(([a], [b]) => a - b))
        boxes[first + line]?.notes.push(addNote(lines))
    }
    return { boxes, notes }
  })

const pageOfBox = (pages: PlannedPage[], box: number): number =>
  pages.findIndex((page) => page.first <= box && box < page.end)

describe('paginate, for any flow', () => {
  const always = (check: (flow: Flow, pages: PlannedPage[]) => void) =>
    fc.assert(
      fc.property(flows, (flow) => check(flow, paginate(flow.boxes, flow.notes, room))),
      { numRuns: 100 },
    )

  test('prints every box exactly once and in order', () => {
    always(({ boxes }, pages) => {
      const printed = pages.flatMap(({ first, end }) =>
        boxes.slice(first, end).map((box) => box.top),
      )
      expect(printed.join()).toBe(boxes.map((box) => box.top).join())
    })
  })

  test('prints every line of every note exactly once and in order', () => {
    always(({ boxes, notes }, pages) => {
      const printed = pages.flatMap((page) =>
        page.notes.flatMap(({ note, from, to }) =>
          Array.from({ length: to - from }, (_, k) => `${note}:${from + k}`),
        ),
      )
      const called = boxes.flatMap((box) => box.notes)
      const expected = called.flatMap((note) => {
        const edges = notes[note - 1]?.edges ?? []
        return edges.slice(1).map((_, k) => `${note}:${k}`)
      })
      expect(printed.join()).toBe(expected.join())
    })
  })

  test('fills no page beyond its height', () => {
    always(({ boxes, notes }, pages) => {
      const lookup = new Map(notes.map((note) => [note.note, note]))
      for (const page of pages) {
        const first = boxes[page.first]
        const last = boxes[page.end - 1]
        const body =
          page.end > page.first
            ? (last?.bottom ?? 0) - (first?.top ?? 0) + (first?.repeatedHead ?? 0)
            : (boxes[page.first - 1]?.headAboveNotes ?? 0)
        const foot = page.notes.reduce((sum, piece) => sum + pieceHeight(piece, lookup, room), 0)
        expect(body + foot + (page.notes.length > 0 ? room.noteRule : 0)).toBeLessThanOrEqual(
          room.height + 0.001,
        )
      }
    })
  })

  test('begins every note on the page of its line, unless the line and the least of its notes fill a page', () => {
    always(({ boxes, notes }, pages) => {
      boxes.forEach((box, index) => {
        const wanted = box.notes.map((note) => notes[note - 1]?.edges.at(-1) ?? 0)
        const least =
          wanted.slice(0, -1).reduce((a, b) => a + b, 0) + 4 * 17 + room.noteRule + room.continues
        if (box.bottom - box.top + box.repeatedHead + least > room.height) return
        const page = pages[pageOfBox(pages, index)]
        for (const note of box.notes) {
          expect(page?.notes.some((piece) => piece.note === note && piece.from === 0)).toBe(true)
        }
      })
    })
  })

  test('runs a note on to the next pages without a gap', () => {
    always((_, pages) => {
      const pagesOfNote = new Map<number, number[]>()
      pages.forEach((page, index) => {
        for (const { note } of page.notes)
          pagesOfNote.set(note, [...(pagesOfNote.get(note) ?? []), index])
      })
      for (const at of pagesOfNote.values()) {
        expect(at).toEqual(at.map((_, k) => (at[0] ?? 0) + k))
      }
    })
  })

  test('strands no heading and leaves no single line of a paragraph, where every stretch that must stay together fits a page', () => {
    always(({ boxes, notes }, pages) => {
      // The stretches between allowed breaks, with all their notes, must each fit on a page.
      let height = 0
      let start = boxes[0]
      let fits = true
      let foot = 0
      for (const box of boxes) {
        start ??= box
        foot += box.notes.reduce((sum, note) => sum + (notes[note - 1]?.edges.at(-1) ?? 0), 0)
        height = box.bottom - start.top + start.repeatedHead
        if (height + foot + room.noteRule > room.height) fits = false
        if (!together.has(box.breakAfter)) {
          start = undefined as unknown as FlowBox
          foot = 0
        }
      }
      if (!fits) return
      for (const page of pages.slice(0, -1)) {
        if (page.end === boxes.length || page.end === page.first) continue
        expect(together).not.toContain(boxes[page.end - 1]?.breakAfter)
      }
    })
  })

  test('never ends a page with a heading, if the heading, the first line below it and their notes fit a page', () => {
    const check = ({ boxes, notes }: Flow, pages: PlannedPage[]): void => {
      for (const { end } of pages.slice(0, -1)) {
        if (boxes[end - 1]?.breakAfter !== 'stranding') continue
        let first = end - 1
        while (boxes[first - 1]?.breakAfter === 'stranding') first--
        // Headings below one another: what they head stands below the last.
        let below = end
        while (boxes[below]?.breakAfter === 'stranding') below++
        const [top, line] = [boxes[first], boxes[below]]
        if (!top || !line) continue
        const foot = line.notes.reduce((sum, note) => sum + (notes[note - 1]?.edges.at(-1) ?? 0), 0)
        const rule = foot > 0 ? room.noteRule : 0
        expect(line.bottom - top.top + top.repeatedHead + foot + rule).toBeGreaterThan(room.height)
      }
    }
    always(check)
    // Chains without a free break: single lines, each below a heading and bound to the next one.
    const bound = (breakAfter: FlowBox['breakAfter']): FlowBox['breakAfter'] =>
      breakAfter === 'stranding' ? breakAfter : 'forbidden'
    fc.assert(
      fc.property(flows, (flow) => {
        const boxes = flow.boxes.map((box) => ({ ...box, breakAfter: bound(box.breakAfter) }))
        check({ ...flow, boxes }, paginate(boxes, flow.notes, room))
      }),
      { numRuns: 100 },
    )
  })
})

/** Breaks that part what belongs together. */
const together: ReadonlySet<FlowBox['breakAfter']> = new Set(['forbidden', 'stranding'])

describe('paginate', () => {
  const line = (index: number, extra: Partial<FlowBox> = {}): FlowBox => ({
    top: index * 100,
    bottom: index * 100 + 100,
    notes: [],
    breakAfter: 'free',
    repeatedHead: 0,
    ...extra,
  })
  const note = (number: number, lines: number): NoteHeights => ({
    note: number,
    edges: Array.from({ length: lines + 1 }, (_, k) => k * 20),
  })

  test('does not part a heading from a line whose notes cannot all begin on any page', () => {
    const boxes = [line(0, { breakAfter: 'forbidden' }), line(1, { notes: [1, 2] }), line(2)]
    const pages = paginate(boxes, [note(1, 60), note(2, 3)], room)
    expect(pages[0]).toMatchObject({ first: 0 })
    expect(pages[0]?.end).toBeGreaterThan(1)
    expect(pages[0]?.notes[0]).toMatchObject({ note: 1, from: 0 })
    expect(pages[1]?.notes.map((piece) => piece.note)).toEqual([1, 2])
  })

  test('leaves no page empty before a line whose notes cannot all begin on any page', () => {
    const many = Array.from({ length: 40 }, (_, n) => note(n + 1, 2))
    const boxes = Array.from({ length: 12 }, (_, i) =>
      line(i, i === 2 ? { notes: many.map((one) => one.note) } : {}),
    )
    expect(paginate(boxes, many, room)[0]).toMatchObject({ first: 0, end: 3 })
  })

  test('puts a note on the page of its line, and moves a line whose note does not fit', () => {
    const boxes = Array.from({ length: 12 }, (_, i) => line(i, i === 8 ? { notes: [1] } : {}))
    const pages = paginate(boxes, [note(1, 3)], room)
    expect(pages.map(({ first, end }) => [first, end])).toEqual([
      [0, 8],
      [8, 12],
    ])
    expect(pages[1]?.notes).toEqual([{ note: 1, from: 0, to: 3 }])
  })

  test('puts notes that are called out of order, from cells beside one another, in order behind what is carried on', () => {
    const calls = new Map([
      [0, [3]],
      [9, [2]],
      [10, [1]],
    ])
    const boxes = Array.from({ length: 14 }, (_, i) => line(i, { notes: calls.get(i) ?? [] }))
    const pages = paginate(boxes, [note(1, 1), note(2, 1), note(3, 50)], room)
    const pieces = pages.flatMap(({ notes }) => notes)
    expect(pieces.length).toBeGreaterThan(3)
    const others = pages.slice(1).flatMap(({ notes }) => notes.map((piece) => piece.note))
    expect(others.slice(-2)).toEqual([1, 2])
    expect(others.slice(0, -2).every((number) => number === 3)).toBe(true)
  })

  test('runs a note on that is longer than a page', () => {
    const pages = paginate([line(0, { notes: [1] }), line(1)], [note(1, 80)], room)
    const pieces = pages.flatMap((page) => page.notes)
    expect(pieces[0]).toMatchObject({ note: 1, from: 0 })
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.at(-1)?.to).toBe(80)
  })

  test('counts the table header that is repeated on the next page', () => {
    const boxes = Array.from({ length: 17 }, (_, i) => line(i, { repeatedHead: i === 0 ? 0 : 150 }))
    const pages = paginate(boxes, [], room)
    expect(pages.map(({ first, end }) => end - first)).toEqual([9, 7, 1])
  })

  test('spreads the waste: a heading takes its paragraph along', () => {
    const boxes = Array.from({ length: 10 }, (_, i) =>
      line(i, i === 8 ? { breakAfter: 'forbidden' } : {}),
    )
    const pages = paginate(boxes, [], room)
    expect(pages[0]?.end).toBe(8)
  })

  test('fills a page with text that runs on, and leaves the gap before the picture that does not fit', () => {
    const heights = [...Array.from({ length: 60 }, () => 22), 700, 700]
    let bottom = 0
    const boxes = heights.map((height): FlowBox => {
      const top = bottom
      bottom += height
      return { top, bottom, notes: [], breakAfter: 'free', repeatedHead: 0 }
    })
    expect(paginate(boxes, [], room).map(({ end }) => end)).toEqual([40, 60, 61, 62])
  })

  test('leaves a gap before a small table rather than cut it, unless the gap is above a quarter of the page', () => {
    const endsWithTableAt = (at: number): number[] => {
      const breaks = new Map([
        [at, 'dear'],
        [at + 1, 'grudging'],
        [at + 2, 'dear'],
      ] as const)
      const boxes = Array.from({ length: 14 }, (_, i) =>
        line(i, { breakAfter: breaks.get(i) ?? 'free' }),
      )
      return paginate(boxes, [], room).map(({ end }) => end)
    }
    expect(endsWithTableAt(7)).toEqual([7, 14])
    expect(endsWithTableAt(6)).toEqual([8, 14])
  })

  test('leaves a gap before a row that fits a page rather than cut it, unless the gap is above a third of the page', () => {
    /** Rows of 100, and one of 600 that may be cut in the middle. */
    const endsWithRowBehind = (rows: number): number[] => {
      const boxes = Array.from({ length: 14 }, (_, i) => line(i))
      for (const [half, breakAfter] of [
        [0, 'severing'],
        [1, 'free'],
      ] as const) {
        const top = (rows + 3 * half) * 100
        boxes[rows + half] = line(0, { top, bottom: top + 300, breakAfter })
      }
      boxes.splice(rows + 2, 14, line(rows + 6), line(rows + 7))
      return paginate(boxes, [], room).map(({ end }) => end)
    }
    expect(endsWithRowBehind(6)).toEqual([6, 10])
    expect(endsWithRowBehind(5)).toEqual([6, 9])
  })

  test('plans no page for nothing', () => {
    expect(paginate([], [], room)).toEqual([])
  })
})
