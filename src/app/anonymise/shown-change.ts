import type { Stretch } from '../../model/privacy.ts'
import { maskAll } from '../../privacy/mask.ts'
import { writeEdits } from '../../support/write-edits.ts'
import type { FileChange } from '../fix/file-change.ts'
import type { AnonymisedSource, Change } from './anonymise-source.ts'

/**
 * What is shown of a file and what it becomes: names and identifiers covered, those of the changes as well
 * as those that are left; all of its lines stay. `already` was agreed to before.
 */
export function shownChange(
  file: string,
  text: string,
  { changes, left }: AnonymisedSource,
  made: readonly Change[],
  { reveal, already = [] }: { reveal: boolean; already?: readonly Change[] },
): FileChange {
  const secrets = [
    ...changes.filter(({ secret }) => secret).flatMap((change) => change.edits),
    ...left.filter(({ secret }) => secret),
  ].sort((a, b) => a.start - b.start)
  const written = (some: readonly Change[]): string => {
    const edits = some.flatMap((change) => change.edits)
    if (reveal) return writeEdits(text, edits)
    const apart = (range: Stretch) =>
      edits.every((edit) => edit.end <= range.start || range.end <= edit.start)
    return writeEdits(text, [...edits, ...covers(text, secrets.filter(apart))])
  }
  return { file, before: written(already), after: written([...already, ...made]) }
}

/** A cover for each stretch, overlapping ones under one; a line's end stays one. */
function covers(text: string, ranges: readonly Stretch[]) {
  const found: Array<Stretch & { text: string }> = []
  for (const { start, end } of ranges) {
    const before = found.at(-1)
    if (start >= end || (before && end <= before.end)) continue
    const from = Math.max(start, before?.end ?? 0)
    const ends = text.slice(from, end).match(/\r\n|\n|\r/g) ?? []
    found.push({ start: from, end, text: maskAll() + ends.join('') })
  }
  return found
}
