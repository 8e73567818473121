import type { AnonymisedSource, Change, Left } from './anonymise-source.ts'

/** What still stands in a file once these changes are made: what was left to a person, and what nobody wanted changed. */
export function whatIsLeft(
  { changes, left }: AnonymisedSource,
  made: readonly Change[],
): readonly Left[] {
  const declined = changes
    .filter((change) => !made.includes(change))
    .map(({ edits, secret }): Left => {
      const start = Math.min(...edits.map((edit) => edit.start))
      const end = Math.max(...edits.map((edit) => edit.end))
      return { start, end, reason: 'declined', secret }
    })
  return [...left, ...declined].sort((a, b) => a.start - b.start)
}
