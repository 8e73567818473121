import { PDFName } from '@cantoo/pdf-lib'

const names = new Map<string, PDFName>()

/** A name in a PDF. The library works out its spelling anew at each call, of a hundred thousand objects. */
export function pdfName(text: string): PDFName {
  const known = names.get(text)
  if (known) return known
  const name = PDFName.of(text)
  names.set(text, name)
  return name
}
