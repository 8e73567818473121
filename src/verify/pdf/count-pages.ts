import { PDFArray, PDFDict, type PDFDocument, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'

interface Node {
  dict: PDFDict
  parent: Node | undefined
  /** Undefined for a page. */
  kids: PDFArray | undefined
  pages: number
}

/** More nodes than any document has: what lies beyond them is not counted. */
const mostNodes = 1_000_000

/**
 * Sets right how many pages the nodes of the page tree say they have, where there are more: a program that
 * goes by the numbers overlooks those. Returns how many no number tells of.
 */
export function countPages(document: PDFDocument): number {
  const { context } = document
  const root = context.lookup(context.trailerInfo.Root)
  const nodes: Node[] = []
  const seen = new Set<PDFDict>()
  const waiting: Array<{ object: PDFObject | undefined; parent: Node | undefined }> = [
    { object: root instanceof PDFDict ? root.get(pages) : undefined, parent: undefined },
  ]
  for (let next = waiting.pop(); next && nodes.length < mostNodes; next = waiting.pop()) {
    const dict = context.lookup(next.object)
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue
    seen.add(dict)
    const kids = context.lookup(dict.get(pdfName('Kids')))
    const node: Node = {
      dict,
      parent: next.parent,
      kids: kids instanceof PDFArray ? kids : undefined,
      pages: kids instanceof PDFArray ? 0 : 1,
    }
    nodes.push(node)
    for (const object of node.kids?.asArray() ?? []) waiting.push({ object, parent: node })
  }
  let uncounted = 0
  for (const { dict, parent, kids, pages } of nodes.reverse()) {
    if (parent) parent.pages += pages
    if (!kids) continue
    const told = context.lookup(dict.get(count))
    const missing = pages - (told instanceof PDFNumber ? told.asNumber() : 0)
    if (missing <= 0) continue
    dict.set(count, context.obj(pages))
    uncounted = Math.max(uncounted, missing)
  }
  return uncounted
}

const pages = pdfName('Pages')
const count = pdfName('Count')
