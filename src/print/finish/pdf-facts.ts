/** What a finished PDF says of itself. */
export interface PdfFacts {
  title: string
  author: string | undefined
  /** Whether DRAFT is drawn under the text. */
  draft: boolean
  /** The date in the file, YYYY-MM-DD: never of the clock, so that the same report gives the same bytes. */
  date: string | undefined
}
