import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitColumns } from '../../src/print/fit-columns.ts'
import type { MeasuredTable } from '../../src/print/measurements.ts'

/** A table with these longest words at 16 pixels, 20 of each the space around it, and rows of words on one line. */
function table(room: number, words: number[], rows: number[][] = []): MeasuredTable {
  const sizes = [16, 14, 12].map((em) => ({
    name: em === 16 ? '' : `of-${em}`,
    em,
    words: words.map((word) => 20 + ((word - 20) * em) / 16),
  }))
  const cell = (length: number) => (length > 0 ? [{ length, inset: 20 }] : [])
  return { room, sizes, rows: rows.map((row) => row.map(cell)) }
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

describe('fitColumns', () => {
  test('leaves the type as it is where all words fit', () => {
    expect(fitColumns(table(600, [100, 100, 100]))).toEqual({ size: '', widths: [100, 100, 100] })
  })

  test('sets smaller type, and no smaller than it must, rather than break a word', () => {
    expect(fitColumns(table(560, [140, 150, 150, 150])).size).toBe('of-14')
    expect(fitColumns(table(480, [140, 150, 150, 150])).size).toBe('of-12')
  })

  test('breaks an address, keeps the type, and gives it all room that the figures beside it do not need', () => {
    const { size, widths } = fitColumns(table(600, [3000, 70], [[3000, 50]]))
    expect(size).toBe('')
    expect(widths[0]).toBeGreaterThan(520)
    expect(widths[1]).toBeGreaterThanOrEqual(70)
  })

  test('lets the columns of the longest words give way alike where the smallest type has no room for all', () => {
    const { size, widths } = fitColumns(table(200, [30, 120, 140, 160]))
    expect(size).toBe('of-12')
    expect(widths.map(Math.round)).toEqual([28, 58, 58, 58])
  })

  test('gives room to the words that make rows high, not to those that are short', () => {
    const rows = [
      [1200, 30, 600],
      [900, 30, 300],
    ]
    const [long = 0, short, middle = 0] = fitColumns(table(600, [80, 80, 80], rows)).widths
    expect(short).toBe(80)
    expect(long).toBeGreaterThan(1.5 * middle)
    expect(middle).toBeGreaterThan(120)
  })

  test('keeps a date on one line, beside however many words', () => {
    // “12 May 2022” beside a long text, in a column whose longest word is “2022”.
    const rows = [
      [72, 4000, 60],
      [72, 200, 60],
    ]
    const [date = 0, , source = 0] = fitColumns(table(600, [55, 80, 70], rows)).widths
    expect(date).toBeGreaterThanOrEqual(72 * 1.2 + 20)
    expect(source).toBeGreaterThanOrEqual(60 * 1.2 + 20)
  })

  test('does not where that would leave too little to all others', () => {
    const rows = [Array.from({ length: 8 }, () => 100)]
    const { widths } = fitColumns(table(600, Array(8).fill(60), rows))
    expect(sum(widths)).toBeLessThanOrEqual(600)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(60)
  })

  const tables = fc
    .integer({ min: 1, max: 20 })
    .chain((columns) =>
      fc.tuple(
        fc.integer({ min: 40, max: 1000 }),
        fc.array(fc.integer({ min: 21, max: 900 }), { minLength: columns, maxLength: columns }),
        fc.array(
          fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: columns, maxLength: columns }),
          { maxLength: 8 },
        ),
      ),
    )
    .map((made) => table(...made))

  test('never leaves the page; breaks an ordinary word only in the smallest type, and never narrows a column below the others for it', () => {
    fc.assert(
      fc.property(tables, (made) => {
        const { size, widths } = fitColumns(made)
        const set = made.sizes.find(({ name }) => name === size)
        expect(widths).toHaveLength(made.sizes[0]?.words.length ?? 0)
        expect(sum(widths)).toBeLessThanOrEqual(made.room + 0.01)
        const broken = widths.filter(
          (width, column) => width < Math.min(set?.words[column] ?? 0, 11 * (set?.em ?? 0)) - 0.01,
        )
        if (broken.length === 0) return
        expect(size).toBe('of-12')
        // A column is crushed only as far as an equal share of the room.
        expect(Math.min(...broken)).toBeGreaterThanOrEqual(made.room / widths.length - 0.01)
      }),
    )
  })
})
