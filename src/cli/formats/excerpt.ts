import { visible } from '../visible.ts'
import { columnsOf } from '../wrap-words.ts'

/** A line as far as there is room for it, and carets that stand under a part of it. */
export interface ShownExcerpt {
  line: string
  carets: string
}

/**
 * Cuts a line of text to the neighbourhood of a place, since a paragraph is often one long line.
 *
 * @param from column of the place's first character, from 1
 * @param to column after its last character
 * @returns undefined where there is nothing to show
 */
export function excerpt(
  source: string,
  from: number,
  to: number,
  width: number,
): ShownExcerpt | undefined {
  const text = source.trimEnd()
  if (text.trim() === '') return undefined
  const indent = text.length - text.trimStart().length
  const start = Math.min(Math.max(from - 1, indent), Math.max(0, text.length - 1))
  const end = Math.max(start + 1, Math.min(to - 1, text.length))
  const marked = Math.min(end - start, width)
  const room = width - marked
  let first = Math.max(indent, start - Math.floor(room / 2))
  const last = Math.min(text.length, first + width)
  first = Math.max(indent, Math.min(first, last - width))
  const before = first > indent ? '…' : ''
  const after = last < text.length ? '…' : ''
  // Each character becomes one: only those that are shown need to.
  const shown = visible(
    text.slice(first + before.length, last - after.length).replaceAll('\t', ' '),
  )
  const gap = columnsOf(text.slice(first + before.length, start)) + before.length
  const carets = '^'.repeat(Math.max(1, columnsOf(text.slice(start, Math.min(end, last)))))
  return { line: `${before}${shown}${after}`, carets: `${' '.repeat(gap)}${carets}` }
}
