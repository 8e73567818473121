import type { RowHeadings } from './row-headings.ts'

/** The elements that were measured, for those who place what was planned. Filled once for a document. */
export const elements = {
  /** Whose columns are to be set: those of `measureTables`, in order. */
  tables: [] as HTMLTableElement[],
  /** Those of `Measurements.blocks`, in order. */
  blocks: [] as HTMLElement[],
  /** Those of `Measurements.notes`, in order. */
  notes: [] as HTMLElement[],
  /** For rows of a table: what stands above them where a page begins with them, or within them. */
  rowHeadings: new Map<Element, RowHeadings>(),
}
