import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { pdfName } from '../support/pdf-name.ts'

/** Where the links of a PDF stand and lead: pages are counted from 1. */
export interface PdfLinks {
  pageCount: number
  /** For each destination, by the id of its element: the page on which it lies. */
  targets: Map<string, number>
  /** The pages on which links to that destination stand, in order. */
  sources: Map<string, number[]>
}

/** Reads the internal links of a PDF that Chromium printed: named destinations and link annotations. */
export function readLinks(document: PDFDocument): PdfLinks {
  const pages = document.getPages()
  const pageOfRef = new Map(pages.map((page, index) => [page.ref.toString(), index + 1]))
  const targets = new Map<string, number>()
  for (const [id, place] of placesOf(document)) {
    const ref = place.get(0)
    const page = ref instanceof PDFRef ? pageOfRef.get(ref.toString()) : undefined
    if (page !== undefined) targets.set(id, page)
  }
  const sources = new Map<string, number[]>()
  pages.forEach((page, index) => {
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const dictionary = document.context.lookup(annotation)
      const name = dictionary instanceof PDFDict ? destinationOf(dictionary) : undefined
      if (name !== undefined) sources.set(name, [...(sources.get(name) ?? []), index + 1])
    }
  })
  return { pageCount: pages.length, targets, sources }
}

/** The destinations of a PDF that Chromium printed, each with the id of its element: `[page, /XYZ, left, top, zoom]`. */
export function* placesOf(document: PDFDocument): Generator<[string, PDFArray]> {
  const named = document.catalog.lookupMaybe(pdfName('Dests'), PDFDict)
  for (const [name, value] of named?.entries() ?? []) {
    const destination = document.context.lookup(value)
    const place = destination instanceof PDFDict ? destination.lookup(pdfName('D')) : destination
    if (place instanceof PDFArray) yield [name.decodeText(), place]
  }
}

/** The id of the element that a link within the PDF leads to. */
export function destinationOf(annotation: PDFDict): string | undefined {
  const destination = annotation.lookup(pdfName('Dest'))
  if (destination instanceof PDFName) return destination.decodeText()
  if (destination instanceof PDFString || destination instanceof PDFHexString)
    return destination.decodeText()
  return undefined
}

/** The address that a link out of the PDF leads to. */
export function addressOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(pdfName('A'), PDFDict)?.lookup(pdfName('URI'))
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined
}
