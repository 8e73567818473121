import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import type { Element, Kid } from './structure.ts'

const name = {
  a: pdfName('A'),
  alt: pdfName('Alt'),
  colSpan: pdfName('ColSpan'),
  headers: pdfName('Headers'),
  id: pdfName('ID'),
  k: pdfName('K'),
  lang: pdfName('Lang'),
  listNumbering: pdfName('ListNumbering'),
  mcid: pdfName('MCID'),
  obj: pdfName('Obj'),
  pg: pdfName('Pg'),
  rowSpan: pdfName('RowSpan'),
  s: pdfName('S'),
  scope: pdfName('Scope'),
  treeRoot: pdfName('StructTreeRoot'),
}

/** The structure of a PDF as the browser made it, with the marks of `markElements` off its languages. */
export function readStructure(document: PDFDocument): Element | undefined {
  const { context, catalog } = document
  const root = catalog.lookupMaybe(name.treeRoot, PDFDict)
  if (!root) return undefined
  const pageOfRef = new Map(document.getPages().map(({ ref }, index) => [ref, index]))
  const pageOf = (dictionary: PDFDict, otherwise: number): number => {
    const ref = dictionary.get(name.pg)
    return (ref instanceof PDFRef ? pageOfRef.get(ref) : undefined) ?? otherwise
  }

  const readKid = (object: PDFObject | undefined, page: number): Kid | undefined => {
    if (object instanceof PDFNumber) return { kind: 'content', page, mcid: object.asNumber() }
    const found = object instanceof PDFRef ? context.lookup(object) : object
    if (!(found instanceof PDFDict)) return undefined
    const mcid = found.get(name.mcid)
    if (mcid instanceof PDFNumber) {
      return { kind: 'content', page: pageOf(found, page), mcid: mcid.asNumber() }
    }
    const annotation = found.get(name.obj)
    if (annotation instanceof PDFRef) {
      return { kind: 'annotation', page: pageOf(found, page), ref: annotation }
    }
    return readElement(found, page)
  }
  const readElement = (dictionary: PDFDict, inherited: number): Element => {
    const page = pageOf(dictionary, inherited)
    const kids = dictionary.lookup(name.k)
    const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []
    const language = textOf(dictionary.get(name.lang))
    const mark = /^en-GB-x-(.+)$/.exec(language ?? '')?.[1]
    return {
      kind: 'element',
      type: nameOf(dictionary.get(name.s)) ?? 'NonStruct',
      mark,
      kids: list.flatMap((kid) => readKid(kid, page) ?? []),
      id: textOf(dictionary.get(name.id)),
      alt: textOf(dictionary.get(name.alt)),
      language: mark === undefined ? language : undefined,
      ...readAttributes(dictionary),
    }
  }
  const top = root.lookup(name.k)
  const first = top instanceof PDFArray ? top.lookup(0) : top
  return first instanceof PDFDict ? readElement(first, 0) : undefined
}

function readAttributes(dictionary: PDFDict): Partial<Element> {
  const attributes = dictionary.lookup(name.a)
  if (!attributes) return {}
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  const found: Partial<Element> = {}
  for (const entry of list) {
    if (!(entry instanceof PDFDict)) continue
    const scope = nameOf(entry.get(name.scope))
    if (scope === 'Column' || scope === 'Row') found.scope = scope
    found.rowSpan ??= spanOf(entry.get(name.rowSpan))
    found.colSpan ??= spanOf(entry.get(name.colSpan))
    found.listNumbering ??= nameOf(entry.get(name.listNumbering))
    const headers = entry.get(name.headers)
    if (headers instanceof PDFArray) {
      found.headers = headers.asArray().flatMap((header) => textOf(header) ?? [])
    }
  }
  return found
}

const nameOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFName ? object.asString().slice(1) : undefined

const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString
    ? object.asString()
    : object instanceof PDFHexString
      ? object.decodeText()
      : undefined

/** Undefined for 1, which need not be said. */
function spanOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber && object.asNumber() > 1 ? object.asNumber() : undefined
}
