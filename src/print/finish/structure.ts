import type { PDFRef } from '@cantoo/pdf-lib'

/** Marked content of a page: what a stretch of its drawing shows. Pages are counted from 0. */
export interface Content {
  kind: 'content'
  page: number
  /** The number of the stretch on its page (“MCID”). */
  mcid: number
}

/** A link as an area of a page. */
export interface Annotation {
  kind: 'annotation'
  page: number
  ref: PDFRef
}

/** An element of the structure that assistive technology reads, such as a paragraph. */
export interface Element {
  kind: 'element'
  /** A standard structure type of PDF 1.7, besides those of `markElements` that are still to be mended. */
  type: string
  /** What the page said of it, see `markElements`: “note-12”. */
  mark: string | undefined
  kids: Kid[]
  id?: string | undefined
  /** The alternative text. */
  alt?: string | undefined
  /** Where it differs from the language of the document. */
  language?: string | undefined
  scope?: 'Column' | 'Row' | undefined
  rowSpan?: number | undefined
  colSpan?: number | undefined
  /** Ids of the header cells of a cell. */
  headers?: string[] | undefined
  listNumbering?: string | undefined
  /** Left, bottom, right and top of a picture, in points. */
  box?: readonly number[] | undefined
  /** The id of the note that a marker refers to. */
  refersTo?: string | undefined
}

export type Kid = Element | Content | Annotation

export const isElement = (kid: Kid): kid is Element => kid.kind === 'element'

export function makeElement(type: string, kids: Kid[], more: Partial<Element> = {}): Element {
  return { kind: 'element', type, mark: undefined, kids, ...more }
}

/** All elements from this one on, in reading order. */
export function elementsIn(element: Element, found: Element[] = []): Element[] {
  found.push(element)
  for (const kid of element.kids) if (kid.kind === 'element') elementsIn(kid, found)
  return found
}
