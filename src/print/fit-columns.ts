import type { MeasuredTable } from './measurements.ts'

/** How a table is set: the class of its type, and the widths of its columns in CSS pixels. */
export interface FittedTable {
  size: string
  widths: number[]
}

/**
 * Gives a table's columns their widths. No word is broken but one that is longer than words are (an address):
 * rather than that, the type becomes smaller. Where even the smallest leaves no room for all words, the columns
 * with the longest give way, all to the same width. What is left goes where it makes the rows lowest.
 */
export function fitColumns({ room, sizes, rows }: MeasuredTable): FittedTable {
  const needs = sizes.map(({ words, em }) => words.map((word) => Math.min(word, ordinary * em)))
  const fits = needs.findIndex((need) => sum(need) <= room)
  const at = fits === -1 ? sizes.length - 1 : fits
  const em = sizes[at]?.em ?? 1
  const scale = em / (sizes[0]?.em ?? 1)
  const least = onOneLine(limited(needs[at] ?? [], room), room, rows, { em, scale })
  return { size: sizes[at]?.name ?? '', widths: lowestRows(least, room, rows, scale) }
}

/**
 * The same widths, but that a column of dates, or of other few words, has room for each of them on one line, the
 * shortest column first, while that leaves enough for the others.
 */
function onOneLine(
  least: readonly number[],
  room: number,
  rows: MeasuredTable['rows'],
  { em, scale }: { em: number; scale: number },
): number[] {
  const widths = [...least]
  const wanted = widths.map((_, column) =>
    Math.max(
      0,
      ...rows.map(([...cells]) => {
        const stretches = cells[column] ?? []
        const [first = { length: 0, inset: 0 }] = stretches
        // Several paragraphs or items are no few words, and a single word has its room.
        if (stretches.length > 1) return Infinity
        const length = first.length * scale
        return length + first.inset <= (least[column] ?? 0) ? 0 : length * wideWords + first.inset
      }),
    ),
  )
  const short = wanted
    .map((width, column) => ({ width, column }))
    .filter(({ width, column }) => width > (widths[column] ?? 0) && width <= fewWords * em)
    .toSorted((one, other) => one.width - other.width)
  for (const { width, column } of short) {
    const wider = sum(widths) - (widths[column] ?? 0) + width
    if (wider <= room * keptOnOneLine) widths[column] = width
  }
  return widths
}

/** In sizes of the type, the space around the words counted: “22 September 2022” is as wide. */
const fewWords = 11
/** A date, with its figures and capitals, is wider than other words of as many characters. */
const wideWords = 1.25
/** What such columns and the longest words of all others may take of the room. */
const keptOnOneLine = 0.75

/** No ordinary word is wider than so many times the size of its type, the space around it counted. */
const ordinary = 11

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The same widths, the greatest of them cut to one that lets all fit. */
function limited(widths: readonly number[], room: number): number[] {
  let left = room
  const ascending = widths.toSorted((a, b) => a - b)
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index)
    if (width > share) return widths.map((one) => Math.min(one, share))
    left -= width
  }
  return [...widths]
}

/** Hands out what is left of the room, bit by bit, each to the column that gains most by it. */
function lowestRows(
  least: readonly number[],
  room: number,
  allRows: MeasuredTable['rows'],
  scale: number,
): number[] {
  const widths = [...least]
  const bit = (room - sum(least)) / bits
  if (bit <= 0) return widths
  const every = Math.ceil(allRows.length / mostRows)
  const rows = allRows.filter((_, index) => index % every === 0)
  const powersOf = (column: number, width: number): number[] =>
    rows.map((row) => linesOf(row[column] ?? [], width, scale) ** steepness)
  const powers = widths.map((width, column) => powersOf(column, width))
  const wider = widths.map((width, column) => powersOf(column, width + bit))
  const totals = rows.map((_, row) => sum(powers.map((column) => column[row] ?? 0)))
  const lessOf = (column: number, row: number): number =>
    (powers[column]?.[row] ?? 0) - (wider[column]?.[row] ?? 0)
  const heightOf = (total: number): number => Math.max(0, total) ** (1 / steepness)
  const heights = totals.map(heightOf)
  /** What a row becomes lower by: most cells are of one line, and give nothing. */
  const gainOf = (column: number, row: number): number => {
    const less = lessOf(column, row)
    return less === 0 ? 0 : (heights[row] ?? 0) - heightOf((totals[row] ?? 0) - less)
  }
  for (let given = 0; given < bits; given++) {
    const gains = widths.map((_, column) => sum(rows.map((_, row) => gainOf(column, row))))
    const best = gains.indexOf(Math.max(...gains))
    if (!((gains[best] ?? 0) > 0)) break
    for (const [row, total] of totals.entries()) {
      const less = lessOf(best, row)
      if (less === 0) continue
      totals[row] = total - less
      heights[row] = heightOf(total - less)
    }
    const width = (widths[best] ?? 0) + bit
    widths[best] = width
    powers[best] = wider[best] ?? []
    wider[best] = powersOf(best, width + bit)
  }
  return widths
}

const bits = 80
/** So many rows, taken evenly from a long table, tell of all. */
const mostRows = 100
/** A row is as high as its highest cell. The sum of high powers is nearly that, and tells of the others too. */
const steepness = 6

/** In CSS pixels, in the largest type. */
const halfWord = 20

/**
 * How many lines the words of a cell take, about: half a word is lost at the end of each line, half a line at
 * the end of each stretch.
 */
function linesOf(
  stretches: MeasuredTable['rows'][number][number],
  width: number,
  scale: number,
): number {
  return sum(
    stretches.map(({ length, inset }) => {
      const filled = (length * scale) / Math.max(1, width - inset - halfWord * scale)
      return filled <= 1 ? 1 : filled + 0.5
    }),
  )
}
