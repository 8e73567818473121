import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  type PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import { Excessive } from '../unreadable.ts'

/** A dictionary that can be reached from the beginning of a file, or a stream with its own. */
export interface ReachedDictionary {
  dict: PDFDict
  stream: PDFStream | undefined
  ref: PDFRef | undefined
  /** From 1; 0 where it belongs to no page. */
  page: number
}

/** A string of a file, with the dictionary that holds it and the key there. */
export interface ReachedString {
  text: string
  key: string
  owner: ReachedDictionary
}

export interface ReachedObjects {
  dictionaries: ReachedDictionary[]
  strings: ReachedString[]
  reached: Set<PDFRef>
}

const mostObjects = 1_000_000
/** What leads to all other pages. */
const waysUp: ReadonlySet<PDFName> = new Set(['Parent', 'P'].map((name) => pdfName(name)))

/**
 * Visits each object of a PDF once, from its trailer on; loops end where they began. Throws an Excessive
 * where there are more of them than in any document.
 */
export function walkObjects(document: PDFDocument): ReachedObjects {
  const { context } = document
  const { Root, Info } = context.trailerInfo
  const found: ReachedObjects = { dictionaries: [], strings: [], reached: new Set() }
  const nobody: ReachedDictionary = {
    dict: context.obj({}),
    stream: undefined,
    ref: undefined,
    page: 0,
  }
  const pageNumbers = numberPages(document)
  type Visit = {
    object: PDFObject | undefined
    key: string
    owner: ReachedDictionary
    ref?: PDFRef
  }
  const waiting: Visit[] = [
    { object: Info, key: 'Info', owner: nobody },
    { object: Root, key: 'Root', owner: nobody },
    // Pages come first: what hangs on one of them is to bear its number.
    ...[...pageNumbers.keys()].map((object) => ({ object, key: 'Kids', owner: nobody })),
  ]
  const words = new Map<PDFName, string>()
  const wordsOf = (name: PDFName): string => {
    const known = words.get(name) ?? name.decodeText()
    words.set(name, known)
    return known
  }
  const seen = new Set<PDFObject>()
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { object, key, owner } = visit
    if (object instanceof PDFRef) {
      if (found.reached.has(object)) continue
      found.reached.add(object)
      waiting.push({ object: context.lookup(object), key, owner, ref: object })
    } else if (object instanceof PDFString || object instanceof PDFHexString) {
      found.strings.push({ text: textOfString(object), key, owner })
    } else if (object instanceof PDFArray) {
      if (seen.has(object)) continue
      seen.add(object)
      for (const item of object.asArray()) waiting.push({ object: item, key, owner })
    } else if (object instanceof PDFDict || object instanceof PDFStream) {
      if (seen.has(object)) continue
      if (found.dictionaries.length > mostObjects)
        throw new Excessive('it holds more than a million objects')
      seen.add(object)
      const dict = object instanceof PDFStream ? object.dict : object
      const stream = object instanceof PDFStream ? object : undefined
      const { ref } = visit
      const page = (ref && pageNumbers.get(ref)) ?? owner.page
      const reached = { dict, stream, ref, page }
      found.dictionaries.push(reached)
      for (const [name, value] of dict.entries()) {
        const inner = waysUp.has(name) ? { ...reached, page: 0 } : reached
        waiting.push({ object: value, key: wordsOf(name), owner: inner })
      }
    }
  }
  return found
}

function textOfString(object: PDFString | PDFHexString): string {
  try {
    return object.decodeText()
  } catch {
    return object.asString()
  }
}

/** The pages in their order; a tree that turns back on itself ends there. */
function numberPages(document: PDFDocument): Map<PDFRef, number> {
  const numbers = new Map<PDFRef, number>()
  const { context } = document
  const root = context.lookup(context.trailerInfo.Root)
  const waiting: Array<PDFObject | undefined> = [
    root instanceof PDFDict ? root.get(pdfName('Pages')) : undefined,
  ]
  const seen = new Set<PDFObject>()
  while (waiting.length > 0) {
    const object = waiting.shift()
    const node = context.lookup(object)
    if (!(node instanceof PDFDict) || seen.has(node)) continue
    seen.add(node)
    const kids = context.lookup(node.get(pdfName('Kids')))
    if (kids instanceof PDFArray) waiting.unshift(...kids.asArray())
    else if (object instanceof PDFRef) numbers.set(object, numbers.size + 1)
  }
  return numbers
}
