import { PDFDict, type PDFDocument, PDFHexString } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import { addressOf, destinationOf } from '../read-links.ts'
import { type Element, isElement } from './structure.ts'

/** What the places of a report are called, for those who do not see where a link leads. */
export interface PlaceNames {
  /** “Paragraph 23”, “Footnote 12”, by the id of the element. */
  of: ReadonlyMap<string, string>
  /** The page on which each stands, counted from 1. */
  pages: ReadonlyMap<string, number>
}

/** Says of every link where it leads: “Footnote 12”, “Page 5: Chronology”. */
export function describeLinks(document: PDFDocument, root: Element, places: PlaceNames): void {
  const contents = pdfName('Contents')
  const visit = (element: Element, inContents: boolean): void => {
    for (const kid of element.kids) {
      if (isElement(kid)) visit(kid, inContents || kid.type === 'TOC')
      if (kid.kind !== 'annotation') continue
      const annotation = document.context.lookupMaybe(kid.ref, PDFDict)
      if (!annotation) continue
      annotation.set(contents, PDFHexString.fromText(describe(annotation, inContents)))
    }
  }
  const describe = (annotation: PDFDict, inContents: boolean): string => {
    const id = destinationOf(annotation)
    if (id === undefined) return describeAddress(addressOf(annotation) ?? '')
    const page = places.pages.get(id)
    const name = places.of.get(id)
    if (name === undefined) return page === undefined ? 'Place in this report' : `Page ${page}`
    return inContents && page !== undefined ? `Page ${page}: ${name}` : name
  }
  visit(root, false)
}

function describeAddress(address: string): string {
  if (/^mailto:/i.test(address)) return `E-mail to ${address.slice(7)}`
  if (/^tel:/i.test(address)) return `Telephone ${address.slice(4)}`
  return `Web page ${address}`
}
