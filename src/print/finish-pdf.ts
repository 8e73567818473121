import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib'
import { EnvironmentError } from '../model/errors.ts'
import { pdfName } from '../support/pdf-name.ts'
import { drawWatermark } from './draw-watermark.ts'
import type { PlaceNames } from './finish/describe-links.ts'
import { findPlaceholder, type LateWords } from './finish/fill-in.ts'
import { makeAccessible } from './finish/make-accessible.ts'
import { packPdf } from './finish/pack-pdf.ts'
import type { PdfFacts } from './finish/pdf-facts.ts'

/**
 * Finishes a printed PDF in place, at once, and returns its bytes as soon as the late words are known: metadata,
 * structure, watermark. Same input, same bytes. Fails with an EnvironmentError where those words find no place.
 *
 * @param places what the places of the report are called; undefined leaves the PDF as accessible as the
 *   browser made it, which is less than PDF/UA-1 and PDF/A ask for
 */
export async function finishPdf(
  document: PDFDocument,
  facts: PdfFacts,
  places: PlaceNames | undefined,
  late: LateWords | undefined,
): Promise<Uint8Array> {
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  if (facts.author !== undefined) document.setAuthor(facts.author)
  document.setCreator('dhr')
  document.setProducer('dhr')
  document.setLanguage('en-GB')
  setDates(document, facts.date)
  if (places) makeAccessible(document, facts, places)
  const gap = late && findPlaceholder(document, late.placeholder)
  if (late && !gap) {
    throw new EnvironmentError('The printed pages are not as planned: words are missing', {
      hint: 'No PDF was written. Please report this, with what "dhr doctor" says',
    })
  }
  if (facts.draft) drawWatermark(document)
  const fill = async () => gap?.fill((await late?.words()) ?? '')
  return packPdf(document, gap && { ref: gap.ref, fill })
}

function setDates(document: PDFDocument, date: string | undefined): void {
  if (date !== undefined) {
    const day = new Date(`${date}T00:00:00Z`)
    document.setCreationDate(day)
    document.setModificationDate(day)
    return
  }
  const info = document.context.lookup(document.context.trailerInfo.Info)
  if (!(info instanceof PDFDict)) return
  info.delete(pdfName('CreationDate'))
  info.delete(pdfName('ModDate'))
}
