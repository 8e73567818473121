import type { RootContent } from 'mdast'
import type { Slip, Written } from './markup-slips.ts'

const rows = /^[ \t>]*\|.*\|/
const delimiters = /^[ \t>]*\|?(?=.*[–—-])[\s|:–—-]+$/

/** Rows of a table: pasted from a spreadsheet, or without the line below the first that makes a table of them. */
export function lostTable(block: Written): Slip[] {
  if (block.node.type !== 'paragraph') return []
  return block.text.includes('|') ? rowsOfMarkdown(block) : rowsWithTabs(block)
}

/** The sign or number of a point, such as “•”, “o” and “(iv)”. */
const sign = /^(?:[^\p{L}\p{N}]*|o|\(?[\p{L}\p{N}]{1,4}[.)]|[\d.]+)$/u

/** Rows of a spreadsheet or of a word processor’s table: a tab stands between the cells of each. */
function rowsWithTabs({ text, among }: Written): Slip[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  const [first = ''] = lines
  const cells = first.split('\t')
  if (!among || lines.length < 2 || !lines.every((line) => line.includes('\t'))) return []
  // Points of a list have their signs before a tab, and no other.
  if (cells.length === 2 && lines.every((line) => sign.test(line.split('\t')[0] ?? ''))) return []
  const row = `| ${cells.join(' | ')} |`
  const expected = `“${row}”, “|${' --- |'.repeat(cells.length)}” right below it, and “|” in place of every other tab: that makes a table of them`
  const start = text.indexOf(first)
  return [{ start, end: start + first.length, expected }]
}

/** “+-----+-----+” above its rows, or “----- -----” below the names of its columns: a table as pandoc draws one. */
export function drawnTable({ text, node }: Written): Slip[] {
  const [first = ''] = text.trim().split(/\r\n|\n|\r/)
  const isGrid = node.type === 'paragraph' && /^\+(?:[-=:]+\+)+[ \t]*$/.test(first)
  const isRuled = node.type === 'thematicBreak' && /^-{2,}(?: +-{2,})+[ \t]*$/.test(first)
  if (!isGrid && !isRuled) return []
  const expected =
    'a table of Markdown: rows such as “| one | two |”, and “| --- | --- |” right below the first'
  return [{ start: 0, end: text.length, expected, ...(isRuled && { printed: 'as a line' }) }]
}

/** Without the line that makes a table of them, or with one that does not. */
function rowsOfMarkdown({ text, node, among }: Written): Slip[] {
  const before = among?.[among.indexOf(node) - 1]
  // Blank lines between the rows: told once.
  if (before?.type === 'paragraph' && isRow(before)) return []
  const lines = text.split(/\r\n|\n|\r/)
  const at = lines.findIndex((line) => rows.test(line))
  const first = at < 0 ? rowsWithoutEdge(lines) : lines[at]
  if (first === undefined) return []
  const row = first.trim()
  const columns = cellsOf(row)
  const line = `|${' --- |'.repeat(columns)}`
  const next = lines[lines.indexOf(first) + 1] ?? ''
  const start = text.indexOf(row)
  const expected = delimiters.test(next)
    ? `“${line}” right below it instead of “${next.trim()}”`
    : `“${line}” right below it, and no blank line between the rows: that makes a table of them`
  return [{ start, end: start + row.length, expected }]
}

const isRow = (node: RootContent): boolean => {
  const [first] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'text' && first.value.startsWith('|')
}

/** “A | B” above “c | d”: the first of lines that are all parted alike. */
function rowsWithoutEdge(lines: readonly string[]): string | undefined {
  const [first = '', ...others] = lines
  const isParted = (line: string): boolean => / \| /.test(line) && cellsOf(line) === cellsOf(first)
  return others.length > 0 && lines.every((line) => isParted(line) || delimiters.test(line))
    ? first
    : undefined
}

const cellsOf = (row: string): number => row.replace(/^\||\|$/g, '').split('|').length
