import type { PhrasingContent } from 'mdast'
import type { Node, Position } from 'unist'

/** `{#name}`: the name by which the rest of the report refers to a block. */
export interface LabelMark {
  name: string
  position: Position
}

/** What the author may say of a block at its end: `{#label}`, more than once if need be, and `{-}` (not numbered). */
export interface BlockMarks {
  labels?: LabelMark[]
  unnumbered?: true
}

/** The words that may follow `::` on a line of its own. */
export const dataBlockNames = [
  'pseudonyms',
  'panel',
  'recommendations',
  'abbreviations',
  'action-plan',
] as const

export type DataBlockName = (typeof dataBlockNames)[number]

/** `::panel` on a line of its own: where a table of the front matter is printed. */
export interface DataBlockMark extends Node {
  type: 'dataBlock'
  name: DataBlockName
}

/** What a line says that git leaves where two versions of a passage could not become one. */
export type MergeMarkKind = 'begins' | 'parts' | 'ends'

/** An HTML comment: the author's note, never printed. Or a line between two versions of a passage. */
export interface AuthorNote extends Node {
  type: 'authorNote'
  value: string
  merge?: MergeMarkKind
}

declare module 'mdast' {
  interface RootContentMap {
    dataBlock: DataBlockMark
    authorNote: AuthorNote
  }
  interface BlockContentMap {
    dataBlock: DataBlockMark
    authorNote: AuthorNote
  }
  interface PhrasingContentMap {
    authorNote: AuthorNote
  }
  interface Image {
    /** Of a picture alone in its paragraph: the words below it, of which its title was made. */
    children?: PhrasingContent[]
  }
  interface ParagraphData extends BlockMarks {}
  interface HeadingData extends BlockMarks {}
}
