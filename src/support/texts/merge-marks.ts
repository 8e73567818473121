import type { MergeMarkKind } from '../../model/mdast-extensions.ts'
import { allMatches } from '../all-matches.ts'

/** A line that a merge has left: it begins the first of two versions, parts them, or ends the second. */
export interface MergeMark {
  kind: MergeMarkKind
  /** Offset of its first character, and of what follows its last. */
  start: number
  end: number
}

const kinds = { '<': 'begins', '|': 'parts', '=': 'parts', '>': 'ends' } as const

/**
 * The lines by which git, and others, mark two versions of one passage that they could not make into one:
 * `<<<<<<< mine`, `=======`, `>>>>>>> theirs`, and in some settings `||||||| base` above what was there before both.
 * A line of seven “=” or “|” alone is none: it may underline a title.
 */
export function mergeMarks(text: string): MergeMark[] {
  if (!/^(?:<{7}|>{7})/m.test(text)) return []
  let isOpen = false
  return allMatches(text, /^(?:([<>])\1{6}(?: .*)?|\|{7}(?: .*)?|={7})$/gm).flatMap((found) => {
    const kind = kinds[found[0][0] as keyof typeof kinds]
    if (kind === 'parts' && !isOpen) return []
    isOpen = kind !== 'ends'
    return [{ kind, start: found.index, end: found.index + found[0].length }]
  })
}

/** Where a merge is left to its author: the line that begins it, or ends it where none does; and in words what to do. */
export function unmergedIn(text: string): Array<{ start: number; end: number; message: string }> {
  return mergeMarks(text).flatMap(({ kind, start, end }, index, marks) => {
    const isOpen = index > 0 && marks[index - 1]?.kind !== 'ends'
    return kind === 'begins' || (kind === 'ends' && !isOpen) ? [{ start, end, message }] : []
  })
}

const message =
  'Unexpected line that git leaves where two people changed one passage, expected one of the two versions: write it as it is to be, and delete the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”'
