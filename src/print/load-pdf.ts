import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** Reads a PDF as the browser made it, all at once. */
export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}
