import type { PDFDocument } from '@cantoo/pdf-lib'
import { Budget } from '../../verify/budget.ts'
import { type Extraction, nothingFound } from '../../verify/extraction.ts'
import { readObjects } from '../../verify/pdf/read-objects.ts'

/**
 * What a stranger gets out of a draft's PDF, but for the words of its pages: the rules have read them where they come
 * from, and to get them back takes longer than to print.
 */
export function extractDraft(document: PDFDocument): Promise<Extraction> {
  return readObjects(document, { openInner: async () => nothingFound(), budget: new Budget() })
}
