import type { Stretch } from '../../model/privacy.ts'
import type { Edit } from './mend.ts'

/** Where stretches of a file stand once its edits were made; of one that an edit cuts, the edit is part. */
export function moveStretches(stretches: readonly Stretch[], edits: readonly Edit[]): Stretch[] {
  const once = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]))
  const made = [...once.values()]
  return stretches.map(({ start, end }) => {
    const moved = { start, end }
    let [before, inside] = [0, 0]
    for (const edit of made) {
      const more = edit.text.length - (edit.end - edit.start)
      if (edit.end <= start) before += more
      else if (edit.start < end) {
        inside += more
        moved.start = Math.min(moved.start, edit.start)
        moved.end = Math.max(moved.end, edit.end)
      }
    }
    return { start: moved.start + before, end: moved.end + before + inside }
  })
}
