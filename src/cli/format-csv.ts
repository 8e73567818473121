/** Rows as a spreadsheet reads them: RFC 4180, with the mark by which Excel knows UTF-8. */
export function formatCsv(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A cell that begins like a formula is words all the same: an apostrophe tells the spreadsheet so. */
function cellOf(value: string): string {
  const words = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
