import type { Stretch } from '../model/privacy.ts'

/** One change: only its characters are touched. */
export interface Edit extends Stretch {
  replacement: string
  kind: 'name' | 'place' | 'organisation' | 'date' | 'identifier'
  /** False for what may be shown to whoever looks on: the day of some event. */
  secret?: false
}

/** Carries the edits out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return result + text.slice(at)
}

/** For lists of edits and of ranges. */
export const inOrder = (a: Stretch, b: Stretch) => a.start - b.start
/** Whether two ranges share no character. */
export const apart = (a: Stretch, b: Stretch) => a.end <= b.start || b.end <= a.start

/** A range of the edited text in offsets of the source, without what the edits have written. */
export function inSource(
  range: Stretch,
  edits: readonly Edit[],
): (Stretch & { whole: boolean }) | undefined {
  let { start, end } = range
  let shift = 0
  for (const edit of edits) {
    const from = edit.start + shift
    const to = from + edit.replacement.length
    if (range.end <= from) break
    if (range.start < to) {
      if (range.start >= from) start = Math.min(range.end, to)
      else end = Math.min(end, from)
      if (range.start >= from && range.end <= to) return undefined
      if (range.start >= from) {
        shift += edit.replacement.length - (edit.end - edit.start)
        start -= shift
        end -= shift
        return start < end ? { start, end, whole: false } : undefined
      }
      return { start: start - shift, end: end - shift, whole: false }
    }
    shift += edit.replacement.length - (edit.end - edit.start)
  }
  return { start: start - shift, end: end - shift, whole: true }
}
