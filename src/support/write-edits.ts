import type { Stretch } from '../model/privacy.ts'

/** A text with other words in the place of some of its own; the edits do not overlap. */
export function writeEdits(text: string, edits: ReadonlyArray<Stretch & { text: string }>): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
