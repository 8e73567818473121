import { inflateSync } from 'node:zlib'
import { PDFArray, type PDFDocument, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import { type Stretch, scanContent } from './scan-content.ts'

/** What a page draws: its operators, cut into stretches. */
export interface PageContent {
  ref: PDFRef
  operators: string
  stretches: Stretch[]
}

/** Reads what a page draws. */
export function readContent(page: PDFPage, { context }: PDFDocument): PageContent | undefined {
  const contents = page.node.get(pdfName('Contents'))
  const ref = contents instanceof PDFArray ? contents.get(0) : contents
  if (!(ref instanceof PDFRef)) return undefined
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFRawStream)) return undefined
  const packed = stream.dict.has(pdfName('Filter'))
  const bytes = packed ? inflateSync(stream.contents) : Buffer.from(stream.contents)
  const operators = bytes.toString('latin1')
  return { ref, operators, stretches: scanContent(operators) }
}

/**
 * Writes what a page draws: all that is no content of an element is marked as an artefact, which nobody
 * reads aloud.
 *
 * @param isContent whether the structure holds the stretch of that number
 */
export function writeContent(
  { ref, operators, stretches }: PageContent,
  isContent: (mcid: number) => boolean,
  document: PDFDocument,
): void {
  const parts = stretches.map(({ from, to, mcid, draws }) => {
    const drawing = operators.slice(from, to)
    if (mcid !== undefined && isContent(mcid)) return drawing
    if (draws === undefined && mcid === undefined) return drawing
    const inner = mcid === undefined ? drawing : drawing.slice(drawing.indexOf('BDC') + 3, -3)
    if (draws === undefined) return inner
    const type = draws === 'words' ? 'Pagination' : 'Layout'
    return `\n/Artifact <</Type /${type}>> BDC\n${inner}\nEMC\n`
  })
  replaceContent(ref, parts.join(''), document)
}

/** Puts operators in the place of what a page draws. */
export function replaceContent(ref: PDFRef, operators: string, { context }: PDFDocument): void {
  context.assign(ref, context.stream(Buffer.from(operators, 'latin1')))
}
