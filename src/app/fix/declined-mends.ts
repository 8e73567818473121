import type { Edit, Mend } from './mend.ts'
import { moveStretches } from './move-stretches.ts'

/** Where something was to be mended that its author would rather keep. */
export type Declined = Pick<Mend, 'group' | 'edits'>

/** Whether a mend is one that was declined, whatever was mended about it since. */
export function isDeclined({ group, edits }: Mend, declined: readonly Declined[]): boolean {
  return declined.some(
    (one) =>
      one.group === group && edits.every((edit) => one.edits.some((other) => touch(edit, other))),
  )
}

/** The same once other mends were made. */
export function moveDeclined(declined: readonly Declined[], made: readonly Edit[]): Declined[] {
  return declined.map(({ group, edits }) => ({
    group,
    edits: edits.flatMap((edit) => {
      const own = made.filter(({ file }) => file === edit.file)
      return moveStretches([edit], own).map((moved) => ({ ...edit, ...moved }))
    }),
  }))
}

const touch = (a: Edit, b: Edit): boolean =>
  a.file === b.file && a.start <= b.end && b.start <= a.end
