import { PDFArray, PDFDict, type PDFDocument } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import { type Annotation, type Element, elementsIn } from './structure.ts'

/** In points: how far areas of one line may stand from one another, and from the line. */
const tolerance = 1.5

/**
 * Makes one of the areas of a link that touch on a line: the browser makes one of each stretch of words between which
 * the line might have ended, and who goes from link to link by the keyboard would stop at each. Changes both in place.
 */
export function joinLinks(document: PDFDocument, root: Element): void {
  const { context } = document
  const pages = document.getPages()
  const areaOf = ({ ref }: Annotation) =>
    context.lookupMaybe(ref, PDFDict)?.lookupMaybe(pdfName('Rect'), PDFArray)?.asRectangle()

  for (const element of elementsIn(root)) {
    let before: Annotation | undefined
    element.kids = element.kids.filter((kid) => {
      if (kid.kind !== 'annotation') return true
      const [left, right] = [before && areaOf(before), areaOf(kid)]
      const joins =
        left !== undefined &&
        right !== undefined &&
        before?.page === kid.page &&
        Math.abs(left.y - right.y) < tolerance &&
        Math.abs(left.x + left.width - right.x) < tolerance
      if (!joins || !before) {
        before = kid
        return true
      }
      const top = Math.max(left.y + left.height, right.y + right.height)
      const whole = [left.x, Math.min(left.y, right.y), right.x + right.width, top]
      context.lookup(before.ref, PDFDict).set(pdfName('Rect'), context.obj(whole))
      pages[kid.page]?.node.removeAnnot(kid.ref)
      context.delete(kid.ref)
      return false
    })
  }
}
