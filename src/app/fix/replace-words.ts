import { allMatches } from '../../support/all-matches.ts'
import type { Edit } from './mend.ts'

// What means something in Markdown: neither taken away nor put in.
const markup = /[*_`[\]<>\\{}|#~^&\uFFFC]/

/**
 * Edits that make a stretch of a file read otherwise, in no more characters than must change: line ends
 * and marks between the words stay. Undefined where that cannot be done without touching markup.
 */
export function replaceWords(
  file: string,
  text: string,
  [start, end]: readonly [number, number],
  wanted: string,
): Edit[] | undefined {
  const written = text.slice(start, end)
  const pieces = allMatches(written, /\S+/g)
  const words = wanted.split(/\s+/).filter((word) => word !== '')
  const edits =
    pieces.length === words.length
      ? pieces.flatMap((piece, index) =>
          narrow(file, start + piece.index, piece[0], words[index] ?? ''),
        )
      : narrow(file, start, written, wanted)
  const touchesMarkup = edits.some((edit) =>
    markup.test(text.slice(edit.start, edit.end) + edit.text),
  )
  return edits.length === 0 || touchesMarkup ? undefined : edits
}

/** The edit without the characters that both have at their beginning and end. */
function narrow(file: string, at: number, written: string, wanted: string): Edit[] {
  if (written === wanted) return []
  const least = Math.min(written.length, wanted.length)
  let head = 0
  while (head < least && written[head] === wanted[head]) head += 1
  let tail = 0
  while (
    tail < least - head &&
    written[written.length - 1 - tail] === wanted[wanted.length - 1 - tail]
  )
    tail += 1
  const text = wanted.slice(head, wanted.length - tail)
  return [{ file, start: at + head, end: at + written.length - tail, text }]
}
