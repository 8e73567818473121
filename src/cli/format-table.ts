import { shorten } from '../support/texts/shorten.ts'
import { columnsOf, wrapWords } from './wrap-words.ts'

/** Where nobody says how wide a line may be. */
const usualWidth = 120
/** Of the last column. */
const leastRoom = 30
const leastOnTerminal = 24

/**
 * Rows as aligned columns, two blanks apart; the last column is cut at the width that there is. On a terminal too
 * narrow for that it stands below the others.
 */
export function formatTable(
  rows: ReadonlyArray<readonly string[]>,
  { columns = 0 }: { columns?: number | undefined },
): string {
  const width = columns || usualWidth
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const last = widths.length - 1
  const left = width - widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0)
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === last
        ? shorten(cell, Math.max(columns ? leastOnTerminal : leastRoom, left), columnsOf)
        : cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell)),
    )
    return cells.join('  ').trimEnd()
  })
  const fits = !columns || lines.every((line) => columnsOf(line) <= columns)
  return (fits ? lines : rows.map((row) => stacked(row, width))).map((line) => `${line}\n`).join('')
}

function stacked(row: readonly string[], width: number): string {
  const indent = ' '.repeat(4)
  const others = row.slice(0, -1).filter((cell) => cell !== '')
  const words = shorten(row.at(-1) ?? '', width - indent.length, columnsOf)
  return [...wrapWords(others.join('  '), width - indent.length), words].join(`\n${indent}`)
}
