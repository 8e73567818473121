/** What the browser measured of the flowing document. All lengths are CSS pixels (1/96 inch). */
export interface Measurements {
  blocks: MeasuredBlock[]
  notes: MeasuredNote[]
  /** What a page has room for. */
  pageHeight: { portrait: number; landscape: number }
  /** Height of the rule above the notes, with its space below. */
  noteRuleHeight: number
  /** Height of one line that says that a note runs on. */
  continuesHeight: number
}

/** The kind of page that a block stands on; where it changes, a new page begins. */
export type PageGroup = 'cover' | 'tribute' | 'contents' | 'main' | 'landscape'

/** Something that stands in the flow: a block of lines, or one thing that is not cut. */
export interface MeasuredBlock {
  kind: 'text' | 'heading' | 'row' | 'head' | 'whole'
  group: PageGroup
  /** Tops of its lines and, last, its bottom, from the top of the document. Of a row: where it may be cut. */
  edges: number[]
  /**
   * Of a row that may be cut: how far lines of its cells reach beyond each edge, up (they go to the page below it)
   * and down (they stay on the page above).
   */
  reach?: Array<{ up: number; down: number }>
  /** Of a row that may be cut: whether each edge parts the first or the last line of a paragraph from its others. */
  lonely?: boolean[]
  /** The notes that it calls, each with the index of its line; `inNote` where another note calls it. */
  calls: Array<{ note: number; line: number; inNote?: true }>
  /** A heading, or words that lead in to a list or table: stays with what follows. */
  leadsIn: boolean
  /** A new page begins before it. */
  newPage: boolean
  /**
   * For a row of a table: which one, and the height of the header row that is repeated on each page; below that
   * stands the heading of the row's group once more, where a page begins with the row, and whose row it is, with the
   * space that its cells begin with, where a page begins within it.
   */
  table:
    | { index: number; headHeight: number; groupHeight: number; resumedHeight: number }
    | undefined
  /** Of an item of a list: whether it is the first or the last. */
  listEnd: 'first' | 'last' | undefined
  /** The contents' entries and headings that stand in it, by id. */
  ids: string[]
}

/** A footnote: its number, and the tops of its lines and its bottom, from its own top. */
export interface MeasuredNote {
  note: number
  edges: number[]
}

/** A table whose columns are still to be set. */
export interface MeasuredTable {
  /** The width that it has to fit. */
  room: number
  /** The sizes of type that it may be set in, the largest first: the class, and each column's longest word with its space. */
  sizes: Array<{ name: string; em: number; words: number[] }>
  /** Of each cell of each row: its stretches of words, set on one line in the largest type, and what width they have not. */
  rows: Array<Array<Array<{ length: number; inset: number }>>>
}
