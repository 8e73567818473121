import { describe, expect, test } from 'vitest'
import { checkPages } from '../../src/print/check-pages.ts'
import type { MeasuredBlock, Measurements } from '../../src/print/measurements.ts'
import { planPages } from '../../src/print/plan-pages.ts'

/** Blocks of lines of 22 pixels, under one another. */
function measured(
  blocks: Array<Partial<MeasuredBlock> & { lines: number }>,
  notes: number[] = [],
): Measurements {
  let y = 0
  return {
    blocks: blocks.map(({ lines, ...extra }) => {
      const top = y
      y += lines * 22 + 12
      return {
        kind: 'text',
        group: 'main',
        edges: Array.from({ length: lines + 1 }, (_, line) => top + line * 22),
        calls: [],
        leadsIn: false,
        newPage: false,
        table: undefined,
        listEnd: undefined,
        ids: [],
        ...extra,
      }
    }),
    notes: notes.map((lines, index) => ({
      note: index + 1,
      edges: Array.from({ length: lines + 1 }, (_, line) => line * 17),
    })),
    pageHeight: { portrait: 931, landscape: 602 },
    noteRuleHeight: 4,
    continuesHeight: 17,
  }
}

describe('planPages', () => {
  test('begins a page where one is asked for and where the kind of page changes', () => {
    const { pages } = planPages(
      measured([
        { lines: 1, group: 'cover' },
        { lines: 1, group: 'contents' },
        { lines: 1 },
        { lines: 1 },
        { lines: 1, newPage: true },
        { lines: 1, group: 'landscape' },
        { lines: 1 },
      ]),
    )
    expect(pages.map(({ block }) => block)).toEqual([0, 1, 3, 4, 5, 6])
  })

  test('leaves no line of the contents alone on their last page', () => {
    for (const count of [27, 28, 29]) {
      const lines = Array.from({ length: count }, () => ({
        lines: 1,
        kind: 'whole' as const,
        group: 'contents' as const,
      }))
      const ends = planPages(measured(lines)).pages.map(({ block }) => block)
      expect(ends).toEqual(count === 27 ? [26] : [25 + (count - 28), count - 1])
    }
  })

  test('has less room on a landscape page', () => {
    const lines = { lines: 40 }
    expect(planPages(measured([lines])).pages).toHaveLength(1)
    expect(planPages(measured([{ ...lines, group: 'landscape' }])).pages).toHaveLength(2)
  })

  test('tells the page of every element with an id, and of markers in the middle of a block', () => {
    const { pageOfId, pageOfNote, pages } = planPages(
      measured(
        [
          { lines: 60, ids: ['paragraph-1'], calls: [{ note: 1, line: 59 }] },
          { lines: 1, ids: ['heading-2', 'label'] },
        ],
        [2],
      ),
    )
    expect(pages).toHaveLength(2)
    expect(Object.fromEntries(pageOfId)).toEqual({
      'paragraph-1': 1,
      'note-call-1': 2,
      'heading-2': 2,
      label: 2,
    })
    expect(pageOfNote.get(1)).toBe(2)
  })

  test('runs a note on over pages of its own, where it is longer than what is left', () => {
    const { pages } = planPages(measured([{ lines: 1, calls: [{ note: 1, line: 0 }] }], [130]))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.map(({ notes }) => notes.map(({ note }) => note))).toEqual(pages.map(() => [1]))
    expect(pages.flatMap(({ notes }) => notes.map(({ from }) => from))).toEqual([
      0,
      ...pages.slice(0, -1).flatMap(({ notes }) => notes.map(({ to }) => to)),
    ])
  })

  test('plans nothing for nothing', () => {
    expect(planPages(measured([])).pages).toEqual([])
  })
})

describe('checkPages', () => {
  const plan = planPages(
    measured([{ lines: 60, ids: ['heading-1'], calls: [{ note: 1, line: 59 }] }], [2]),
  )
  const links = {
    pageCount: 2,
    targets: new Map([
      ['note-1', 2],
      ['heading-1', 1],
    ]),
    sources: new Map([['note-1', [2]]]),
  }

  test('finds nothing where the PDF is as planned', () => {
    expect(checkPages(plan, links, ['heading-1'])).toEqual([])
  })

  test.each([
    ['a page too many', { pageCount: 3 }, /3 pages were printed, 2 were planned/],
    [
      'a note on another page',
      {
        targets: new Map([
          ['note-1', 1],
          ['heading-1', 1],
        ]),
      },
      /footnote 1 stands on page 1, planned on 2/,
    ],
    [
      'a note that is not there',
      { targets: new Map([['heading-1', 1]]) },
      /footnote 1 stands on page \?/,
    ],
    [
      'a marker on another page',
      { sources: new Map([['note-1', [1]]]) },
      /marker of footnote 1 stands on page 1, planned on 2/,
    ],
    [
      'a marker that is not there',
      { sources: new Map() },
      /marker of footnote 1 stands on page \?/,
    ],
    [
      'a heading on another page',
      {
        targets: new Map([
          ['note-1', 2],
          ['heading-1', 2],
        ]),
      },
      /contents say page 1 for a heading on page 2/,
    ],
  ])('tells %s', (_, change, expected) => {
    const faults = checkPages(plan, { ...links, ...change }, ['heading-1'])
    expect(faults).toEqual([expect.stringMatching(expected)])
  })

  test('tells a note that no page has room for', () => {
    expect(checkPages({ ...plan, unplacedNotes: [2] }, links, ['heading-1'])).toEqual([
      'footnote 2 stands on no page',
    ])
  })

  test('asks of a note that is called in another note that it has a marker, wherever that stands', () => {
    const calledInNotes = new Set([1])
    const elsewhere = { ...links, sources: new Map([['note-1', [1]]]) }
    expect(checkPages({ ...plan, calledInNotes }, elsewhere, ['heading-1'])).toEqual([])
    const nowhere = { ...links, sources: new Map([['note-1', []]]) }
    expect(checkPages({ ...plan, calledInNotes }, nowhere, ['heading-1'])).toEqual([
      expect.stringMatching(/the marker of footnote 1 stands on page \?/),
    ])
  })
})
