// Tables for the terminal that are Markdown too.

/** `2,894 of 2,950: 98.1 %`, rounded down, so that nothing short of all is 100 %. */
export function tellValue(value) {
  if (value === undefined) return '–'
  if (typeof value === 'number') return String(value)
  const { hits, of } = value
  if (hits / of < 0.5) return `${hits} of ${of}`
  return `${(Math.floor((hits / of) * 1000) / 10).toFixed(1)} % (${hits.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')})`
}

/** Rows of cells, the first of which is the head, as one string. */
export function tellTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)))
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`
  const [head, ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
