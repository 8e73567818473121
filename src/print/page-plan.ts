/** One unit that is never cut: a line of text, a row of a table, a picture. Lengths in CSS pixels. */
export interface FlowBox {
  /** From the top of the flow; what lies between one box's bottom and the next one's top is space. */
  top: number
  bottom: number
  /** Numbers of the notes that it calls, in order. */
  notes: number[]
  /**
   * Whether a page may end after it; `lonely` leaves a line of one cell by itself, and may where nothing better is
   * within a few lines; `costly` may, where nothing better is near, `grudging`, where it saves a quarter of a page,
   * `severing` cuts a row that fits on one, where it saves a third, and `dear` may, where nothing else is. `forbidden`
   * leaves a line by itself: only where nothing else fits. `stranding` leaves a heading without what it heads: only
   * where not even that fits.
   */
  breakAfter:
    | 'free'
    | 'lonely'
    | 'costly'
    | 'grudging'
    | 'severing'
    | 'dear'
    | 'forbidden'
    | 'stranding'
  /** Height of the table header that is repeated where a page begins with this box. */
  repeatedHead: number
  /** Height of the table header that is repeated where notes of this box run on over a page of their own. */
  headAboveNotes?: number
}

/** A note: the tops of its lines and its bottom, from its own top. */
export interface NoteHeights {
  note: number
  edges: number[]
}

/** The room on a page, in CSS pixels. */
export interface PageRoom {
  height: number
  /** The rule above the notes, with its space. */
  noteRule: number
  /** The line that says that a note runs on. */
  continues: number
}

/** Part of a note at the foot of a page: its lines from `from` up to but not including `to`. */
export interface NotePiece {
  note: number
  from: number
  to: number
}

/** One page: boxes from `first` up to but not including `end`, and the notes at its foot. */
export interface PlannedPage {
  first: number
  end: number
  notes: NotePiece[]
  /** Room between the last line and the notes. */
  slack: number
}
