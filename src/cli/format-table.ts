/** Rows as aligned columns, two blanks apart; the last column is cut at the width that there is. */
export function formatTable(rows: ReadonlyArray<readonly string[]>, width: number): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ''))),
  )
  const last = widths.length - 1
  const room = Math.max(30, width - widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === last
            ? shorten(cell, room)
            : cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)),
        )
        .join('  ')
        .trimEnd()
        .concat('\n'),
    )
    .join('')
}

/** Words cut at a blank, with an ellipsis, where they are longer than there is room for. */
export function shorten(words: string, room: number): string {
  if (lengthOf(words) <= room) return words
  const cut = [...words].slice(0, room - 1).join('')
  const blank = cut.lastIndexOf(' ')
  return `${(blank > room / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.–-]+$/, '')}…`
}

const lengthOf = (text: string): number => [...text].length
