import {
  type PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import type { Element, Kid } from './structure.ts'

/** Writes a structure into a PDF, in place of the one that is there. */
export function writeStructure(document: PDFDocument, root: Element): void {
  const { context, catalog } = document
  const pages = document.getPages()
  deleteOldElements(document)
  const refs = new Map<Element, PDFRef>()
  const refOfId = new Map<string, PDFRef>()
  const allot = (element: Element): void => {
    const ref = context.nextRef()
    refs.set(element, ref)
    if (element.id !== undefined) refOfId.set(element.id, ref)
    for (const kid of element.kids) if (kid.kind === 'element') allot(kid)
  }
  allot(root)

  const ownerOfContent = pages.map((): PDFRef[] => [])
  const ownerOfAnnotation = new Map<PDFRef, PDFRef>()
  const treeRoot = context.nextRef()
  const write = (element: Element, parent: PDFRef): void => {
    const ref = refs.get(element) as PDFRef
    const own = element.kids.find((kid) => kid.kind === 'content')
    const kids = element.kids.map((kid) => {
      if (kid.kind === 'element') return refs.get(kid) as PDFRef
      if (kid.kind === 'annotation') ownerOfAnnotation.set(kid.ref, ref)
      else if (ownerOfContent[kid.page]) (ownerOfContent[kid.page] as PDFRef[])[kid.mcid] = ref
      return writeLeaf(kid, own?.page)
    })
    const page = own && pages[own.page]?.ref
    const refersTo = element.refersTo === undefined ? undefined : refOfId.get(element.refersTo)
    const dictionary = context.obj({
      Type: 'StructElem',
      S: element.type,
      P: parent,
      ...(page ? { Pg: page } : {}),
      ...(kids.length > 0 ? { K: kids.length === 1 ? kids[0] : kids } : {}),
      ...(element.id === undefined ? {} : { ID: PDFString.of(element.id) }),
      ...(element.alt === undefined ? {} : { Alt: PDFHexString.fromText(element.alt) }),
      ...(element.language === undefined ? {} : { Lang: PDFString.of(element.language) }),
      ...(refersTo ? { Ref: [refersTo] } : {}),
    })
    const attributes = attributesOf(element, context)
    if (attributes) dictionary.set(pdfName('A'), attributes)
    context.assign(ref, dictionary)
    for (const kid of element.kids) if (kid.kind === 'element') write(kid, ref)
  }
  const writeLeaf = (kid: Exclude<Kid, Element>, ownPage: number | undefined) => {
    const page = pages[kid.page]?.ref
    if (kid.kind === 'annotation')
      return context.obj({ Type: 'OBJR', Obj: kid.ref, ...(page ? { Pg: page } : {}) })
    if (kid.page === ownPage) return PDFNumber.of(kid.mcid)
    return context.obj({ Type: 'MCR', MCID: kid.mcid, ...(page ? { Pg: page } : {}) })
  }
  write(root, treeRoot)

  const numbers: Array<PDFRef | PDFNumber> = []
  const entries: Array<[number, PDFRef]> = []
  pages.forEach((page, index) => {
    const key = page.node.lookupMaybe(pdfName('StructParents'), PDFNumber)?.asNumber()
    if (key === undefined) return
    const owners = ownerOfContent[index] ?? []
    const array = context.obj(Array.from(owners, (owner) => owner ?? null))
    entries.push([key, context.register(array)])
  })
  for (const [annotation, owner] of ownerOfAnnotation) {
    const key = context
      .lookupMaybe(annotation, PDFDict)
      ?.lookupMaybe(pdfName('StructParent'), PDFNumber)
    if (key) entries.push([key.asNumber(), owner])
  }
  entries.sort(([a], [b]) => a - b)
  for (const [key, value] of entries) numbers.push(PDFNumber.of(key), value)
  const ids = [...refOfId].sort(([a], [b]) => (a < b ? -1 : 1))
  context.assign(
    treeRoot,
    context.obj({
      Type: 'StructTreeRoot',
      K: refs.get(root) as PDFRef,
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: (entries.at(-1)?.[0] ?? -1) + 1,
      IDTree: context.register(
        context.obj({ Names: ids.flatMap(([id, ref]) => [PDFString.of(id), ref]) }),
      ),
      // Types of PDF 2.0, as those of PDF 1.7 that they are most like.
      RoleMap: { Em: 'Span', Strong: 'Span' },
    }),
  )
  catalog.set(pdfName('StructTreeRoot'), treeRoot)
}

function attributesOf(element: Element, context: PDFContext): PDFArray | PDFDict | undefined {
  const { scope, rowSpan, colSpan, headers, listNumbering, box } = element
  const dictionaries: PDFDict[] = []
  if (scope || rowSpan || colSpan || headers?.length) {
    dictionaries.push(
      context.obj({
        O: 'Table',
        ...(scope ? { Scope: scope } : {}),
        ...(rowSpan ? { RowSpan: rowSpan } : {}),
        ...(colSpan ? { ColSpan: colSpan } : {}),
        ...(headers?.length ? { Headers: headers.map((id) => PDFString.of(id)) } : {}),
      }),
    )
  }
  if (listNumbering) dictionaries.push(context.obj({ O: 'List', ListNumbering: listNumbering }))
  if (box) dictionaries.push(context.obj({ O: 'Layout', BBox: [...box], Placement: 'Block' }))
  return dictionaries.length > 1 ? context.obj(dictionaries) : dictionaries[0]
}

function deleteOldElements({ context, catalog }: PDFDocument): void {
  const root = catalog.get(pdfName('StructTreeRoot'))
  const dead: PDFRef[] = root instanceof PDFRef ? [root] : []
  const tree = catalog.lookupMaybe(pdfName('StructTreeRoot'), PDFDict)
  for (const key of ['ParentTree', 'IDTree']) {
    const ref = tree?.get(pdfName(key))
    if (ref instanceof PDFRef) dead.push(ref)
  }
  const type = pdfName('Type')
  const structElem = pdfName('StructElem')
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(type) === structElem) dead.push(ref)
  }
  for (const ref of dead) context.delete(ref)
}
