import { PDFBool, type PDFDict, type PDFDocument, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'

/** Sizes from which it pays to put another in its place. */
const large = { pixels: 1_000_000, bytes: 200_000 }

/**
 * Puts a picture of four pixels in place of each large one: where a picture lies on a page matters to what is seen
 * there, what it shows does not, and to decode the pages of a scanned report takes minutes.
 *
 * @returns what puts the pictures back; undefined where there is none so large
 */
export function setPicturesAside({ context }: PDFDocument): (() => void) | undefined {
  const aside = context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFRawStream && isLargePicture(object) ? [{ ref, picture: object }] : [],
    )
  if (aside.length === 0) return undefined
  for (const { ref, picture } of aside) context.assign(ref, smallInPlaceOf(picture.dict))
  return () => {
    for (const { ref, picture } of aside) context.assign(ref, picture)
  }
}

function isLargePicture({ dict, contents }: PDFRawStream): boolean {
  if (dict.get(pdfName('Subtype')) !== pdfName('Image')) return false
  const pixels = numberOf(dict, 'Width') * numberOf(dict, 'Height')
  return pixels > large.pixels || contents.length > large.bytes
}

function numberOf(dict: PDFDict, key: string): number {
  const value = dict.lookup(pdfName(key))
  return value instanceof PDFNumber ? value.asNumber() : 0
}

function smallInPlaceOf(picture: PDFDict): PDFRawStream {
  const { context } = picture
  const isMask = picture.lookup(pdfName('ImageMask')) === PDFBool.True
  const look = isMask
    ? { ImageMask: true, BitsPerComponent: 1 }
    : { ColorSpace: 'DeviceGray', BitsPerComponent: 8 }
  const small = context.obj({ Type: 'XObject', Subtype: 'Image', Width: 2, Height: 2, ...look })
  const layer = picture.get(pdfName('OC'))
  if (layer) small.set(pdfName('OC'), layer)
  return PDFRawStream.of(small, new Uint8Array(4))
}
