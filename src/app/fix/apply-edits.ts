import type { Edit, Mend } from './mend.ts'

/** The texts with the edits made. Edits may not overlap; the same one twice is made once. */
export function applyEdits(
  texts: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): Map<string, string> {
  const result = new Map(texts)
  for (const [file, text] of texts) {
    const own = edits
      .filter((edit) => edit.file === file)
      .sort((a, b) => b.start - a.start || b.end - a.end)
    let edited = text
    own.forEach((edit, index) => {
      if (index > 0 && isSame(edit, own[index - 1])) return
      edited = edited.slice(0, edit.start) + edit.text + edited.slice(edit.end)
    })
    result.set(file, edited)
  }
  return result
}

/** The mends that can be made together, the first ones first; another round finds the others. */
export function compatible(mends: readonly Mend[]): Mend[] {
  const taken: Edit[] = []
  return mends.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => clash(edit, other)))) return false
    taken.push(...edits)
    return true
  })
}

const isSame = (a: Edit, b: Edit | undefined): boolean =>
  a.file === b?.file && a.start === b.start && a.end === b.end && a.text === b.text

/** Two insertions at one place clash as well: nobody could say which comes first. */
function clash(a: Edit, b: Edit): boolean {
  if (a.file !== b.file || isSame(a, b)) return false
  return a.start <= b.end && b.start <= a.end
}
