import { frontMatterKeys } from '../../model/front-matter.ts'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import { hidden } from '../../support/texts/text-run.ts'
import { lostList } from './lost-list.ts'
import { drawnTable, lostTable } from './lost-table.ts'
import type { Slip, Written } from './markup-slips.ts'

/** Headings, tables, lists, paragraphs and front matter with a slip in them: what takes whole lines. */
export function slipsInBlock(block: Written, report: Report): Slip[] {
  return [
    ...lateFrontMatter(block, report),
    ...drawnTable(block),
    ...lostTable(block),
    ...lostHeading(block),
    ...lostList(block),
    ...lostParagraphs(block),
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
  // A fence on the first line that nothing closes is reported as that.
  if (before?.position?.start.offset === 0) return []
  const own = report.files.find(({ tree }) => tree.children.includes(node))
  const hasOther = own !== undefined && own.places.inner.size > 0
  const expected = hasOther
    ? 'all front matter between the “---” of the first line and the next'
    : isFenced
      ? 'the “---” before it on the first line of the file, with nothing above it'
      : 'a line “---” before it, on the first line of the file, and one after it'
  return [{ start: 0, end: found.length, expected }]
}

/** On some keyboards a finger stays too long on the key that made “#”, and the blank after it is one that does not break. */
const heading = /^(?<signs>#{1,6})(?<words>[^# \t].*)$/

const ordinaryBlank = ' with an ordinary space: the one that stands there joins words'

/** With the notes or marks after it. */
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
    if (signs === '#' && isTag && /^\S/.test(words)) return []
    const mend = `${signs} ${words.trim()}`
    const expected = `“${mend}”${/^\s/.test(words) ? ordinaryBlank : ''}`
    return [{ start: from, end: from + line.trimEnd().length, expected, mend }]
  })
}

/** The first lines of paragraphs. */
const firstLines = /(?<=^|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)).*\S.*/g

/** Paragraphs that begin as on paper, set in by a tab or by four blanks or more: to Markdown that is code. */
function lostParagraphs({ text, node }: Written): Slip[] {
  if (node.type !== 'code' || !/^(?: {4}| {0,3}\t)/.test(text)) return []
  const expected =
    'no spaces or tab before it: indented so far, it prints as code, without a number'
  return allMatches(text, firstLines).map(({ index, 0: line }) => {
    return { start: index, end: index + line.length, expected }
  })
}
