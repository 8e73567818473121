import type { RootContent } from 'mdast'
import { frontMatterKeys } from '../model/front-matter.ts'
import type { Report } from '../model/report.ts'
import { hidden } from '../support/text-run.ts'
import type { Slip, Written } from './markup-slips.ts'

/** Headings, tables, lists and front matter with a slip in them: what takes whole lines. */
export function slipsInBlock(block: Written, report: Report): Slip[] {
  return [
    ...lateFrontMatter(block, report),
    ...lostTable(block),
    ...lostHeading(block),
    ...lostList(block),
  ]
}

/** The keys that begin front matter. */
const key = new RegExp(`^(?:${frontMatterKeys.join('|')}):(?=\\s|$)`)

/** Front matter that does not begin on the first line, or has no “---” before it. */
function lateFrontMatter({ text, node, among }: Written, report: Report): Slip[] {
  const found = among && key.exec(text)?.[0]
  if (!found) return []
  const before = among[among.indexOf(node) - 1]
  const isFenced = before?.type === 'thematicBreak'
  if (before && !isFenced) return []
  const own = report.files.find(({ tree }) => tree.children.includes(node))
  const hasOther = own !== undefined && own.places.inner.size > 0
  const expected = hasOther
    ? 'all front matter between the “---” of the first line and the next'
    : isFenced
      ? 'the “---” before it on the first line of the file, with nothing above it'
      : 'a line “---” before it, on the first line of the file, and one behind it'
  return [{ start: 0, end: found.length, expected }]
}

const rows = /^[ \t>]*\|.*\|/
const delimiters = /^[ \t>]*\|?(?=.*[–—-])[\s|:–—-]+$/

/** Rows of a table without the line below its first that makes a table of them, or with one that does not. */
function lostTable({ text, node, among }: Written): Slip[] {
  if (node.type !== 'paragraph' || !text.includes('|')) return []
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

const heading = /^(?<signs>#{1,6})(?<words>[^#\s].*)$/

/** With the notes or marks behind it. */
const stopped = new RegExp(`[.?!…:;,”"’)][\\s${hidden}]*$`)

/** “##Heading”; “#MeToo” and what goes on as a sentence is none. */
function lostHeading({ text, node, among }: Written): Slip[] {
  if (node.type !== 'paragraph' || !among) return []
  const lines = text.split(/\r\n|\n|\r/)
  let start = 0
  return lines.flatMap((line, index): Slip[] => {
    const from = start
    start += line.length + (text.startsWith('\r\n', from + line.length) ? 2 : 1)
    const { signs = '', words = '' } = heading.exec(line)?.groups ?? {}
    if (signs === '') return []
    const goesOn = stopped.test(words) || /^\p{Ll}/u.test(lines[index + 1] ?? '')
    const isTag = index > 0 || goesOn || /^\p{Lu}\p{Ll}+\p{Lu}\S*\s*$/u.test(words)
    if (signs === '#' && isTag) return []
    const mend = `${signs} ${words.trim()}`
    return [{ start: from, end: from + line.trimEnd().length, expected: `“${mend}”`, mend }]
  })
}

const bullet = /^[ \t]*[•·▪◦‣●○][ \t]?(?=\S)/
/** “-point”, “1)point”, “– point”: one line of those may be a sentence. */
const point = /^(?:[-+](?=\p{L})|[–—] (?=\S)|\d{1,2}[.)](?=\p{L}))/u

/** Points whose signs begin no list: those of a word processor, or without a blank behind them. */
function lostList({ text, node, among }: Written): Slip[] {
  if (node.type !== 'paragraph' || !among) return []
  const lines = text.split(/\r\n|\n|\r/)
  const isList = bullet.test(text) || lines.filter((line) => point.test(line)).length > 1
  const first = lines.find((line) => bullet.test(line) || (isList && point.test(line)))
  if (!isList || first === undefined) return []
  const start = text.indexOf(first)
  const number = /^\d+/.exec(first)?.[0]
  const mended = `${number ? `${number}.` : '-'} ${first.replace(bullet, '').replace(point, '').trim()}`
  const expected = `“${mended}”, and a blank behind the sign of each point`
  return [{ start, end: start + first.trimEnd().length, expected }]
}
