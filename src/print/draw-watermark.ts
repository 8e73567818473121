import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib'

// “DRAFT” as five letters of strokes, 470 units wide and 100 high, y downwards: no font is needed, and
// nothing that a reader or a search could take for text.
const letters = [
  '8 8 m 8 92 l 30 92 l 58 92 72 72 72 50 c 72 28 58 8 30 8 c h',
  '108 100 m 108 8 l 140 8 l 155 8 162 18 162 31 c 162 44 155 54 140 54 c 108 54 l 138 54 m 168 100 l',
  '196 100 m 236 8 l 276 100 l 211 68 m 261 68 l',
  '306 100 m 306 8 l 370 8 l 306 54 m 358 54 l',
  '390 8 m 470 8 l 430 8 m 430 100 l',
].join(' ')
const width = 478
const height = 100
/** Light enough to read through: 0 is black, 1 is white. */
const grey = 0.95

/** Draws DRAFT slantwise under the text of every page but the first, as an artefact: no part of what is read. */
export function drawWatermark(document: PDFDocument): void {
  const { context } = document
  // Pages of one size share it.
  const streams = new Map<string, PDFRef>()
  for (const page of document.getPages().slice(1)) {
    const size = page.getSize()
    const key = `${size.width} ${size.height}`
    const stream = streams.get(key) ?? context.register(context.stream(drawnOn(size)))
    streams.set(key, stream)
    page.node.normalizedEntries().Contents?.insert(0, stream)
  }
}

function drawnOn({ width: pageWidth, height: pageHeight }: ReturnType<PDFPage['getSize']>): string {
  const angle = Math.atan2(pageHeight, pageWidth)
  const scale =
    (0.5 * Math.min(pageWidth, pageHeight)) /
    (width * Math.max(Math.cos(angle), Math.sin(angle)) * 0.8)
  const cos = (scale * Math.cos(angle)).toFixed(4)
  const sin = (scale * Math.sin(angle)).toFixed(4)
  return [
    '/Artifact << /Type /Pagination /Subtype /Watermark >> BDC q',
    `1 0 0 1 ${pageWidth / 2} ${pageHeight / 2} cm ${cos} ${sin} -${sin} ${cos} 0 0 cm`,
    `1 0 0 -1 ${-width / 2} ${height / 2} cm`,
    `${grey} G 16 w ${letters} S Q EMC`,
  ].join('\n')
}
