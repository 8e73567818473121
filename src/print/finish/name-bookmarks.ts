import { PDFDict, type PDFDocument, PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import type { PrintedHeading } from '../in-page/read-headings.ts'

/**
 * Gives bookmarks the words of their headings: of a heading of several lines the browser runs the words at the lines'
 * ends together, and it takes the numbers of notes for words. A bookmark that is no heading's stays as it is.
 */
export function nameBookmarks(document: PDFDocument, headings: readonly PrintedHeading[]): void {
  const waiting = headings.map(({ words, letters }) => ({ words, letters: squeezed(letters) }))
  for (const bookmark of bookmarksOf(document)) {
    const title = bookmark.lookup(pdfName('Title'))
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const said = squeezed(title.decodeText())
    const at = waiting.findIndex(({ letters }) => letters === said)
    if (at === -1) continue
    const [heading] = waiting.splice(0, at + 1).slice(-1)
    if (heading) bookmark.set(pdfName('Title'), PDFHexString.fromText(heading.words))
  }
}

/** All bookmarks, in the order in which they stand. */
function* bookmarksOf(document: PDFDocument): Generator<PDFDict> {
  const outlines = document.catalog.lookupMaybe(pdfName('Outlines'), PDFDict)
  if (outlines) yield* within(outlines)

  function* within(parent: PDFDict): Generator<PDFDict> {
    let child = parent.lookupMaybe(pdfName('First'), PDFDict)
    while (child) {
      yield child
      yield* within(child)
      child = child.lookupMaybe(pdfName('Next'), PDFDict)
    }
  }
}

const squeezed = (text: string): string => text.replace(/[\s\u200b\u00ad]+/g, '')
