import type { MendKind } from '../../model/mend-kind.ts'

/** Characters of one file that are to be others. Offsets count in the section's text. */
export interface Edit {
  file: string
  start: number
  end: number
  text: string
}

/** One fault with its remedy: all of its edits are made, or none. */
export interface Mend {
  kind: MendKind
  /** What the author agrees to as a whole: “focussed → focused”. */
  group: string
  edits: Edit[]
  /** What each new reference leads to, in words: “[](#visits) is paragraph 12: The nurse came …”. */
  meant?: string[]
}
