import { allMatches } from '../../support/all-matches.ts'
import type { Words } from './words.ts'

const lineEnd = /\r\n|\n|\r/g
/** What begins something new rather than going on with the line above. */
const begins = /^\s*(?:[-–•*·]|\(?\d|\p{Lu}[\p{L} ]{0,30}:|$)/u

/** The paragraphs of a plain text. A line that ends within a sentence goes on with the next. */
export function wordsOfPlainText(text: string): Words[] {
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end)
    if (line.trim() === '') {
      open = undefined
      continue
    }
    if (open === undefined || /[.:;!?)]\s*$/.test(open.text) || begins.test(line)) {
      open = { text: '', offsets: [] }
      paragraphs.push(open)
    } else goOn(open, line, start)
    for (let at = start; at < end; at += 1) open.offsets.push(at)
    open.text += line
  }
  return paragraphs.map(toWords)
}

interface Paragraph {
  text: string
  /** Where each of its characters stands in the file. */
  offsets: number[]
}

/** A blank for the line's end; none where a word was broken. */
function goOn(open: Paragraph, line: string, start: number): void {
  if (/\p{L}[-\u00ad]$/u.test(open.text) && /^\p{Ll}/u.test(line)) {
    open.text = open.text.slice(0, -1)
    open.offsets.pop()
  } else {
    open.text += ' '
    open.offsets.push(start - 1)
  }
}

function linesOf(text: string): Array<{ start: number; end: number }> {
  const lines: Array<{ start: number; end: number }> = []
  let start = 0
  for (const match of allMatches(text, lineEnd)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...lines, { start, end: text.length }]
}

function toWords({ text, offsets }: Paragraph): Words {
  const rangeOf: Words['rangeOf'] = ({ start, end }) => ({
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? -1) + 1,
  })
  return {
    text,
    place: 'prose',
    rangeOf,
    editsFor: (range, replacement) => [{ ...rangeOf(range), text: replacement }],
  }
}
