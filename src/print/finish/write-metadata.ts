import { type PDFDocument, PDFHeader, PDFHexString } from '@cantoo/pdf-lib'
import type { Element, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { pdfName } from '../../support/pdf-name.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { srgbProfile } from './srgb-profile.ts'

/** Says in the PDF what it conforms to, and what PDF/A asks for besides: what its colours mean. */
export function writeMetadata(document: PDFDocument, facts: PdfFacts): void {
  const { context, catalog } = document
  context.header = PDFHeader.forVersion(1, 7)
  const metadata = context.stream(Buffer.from(xmpPacket(facts), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  catalog.set(pdfName('Metadata'), context.register(metadata))
  const profile = context.register(context.stream(srgbProfile(), { N: 3 }))
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFHexString.fromText('sRGB IEC61966-2.1'),
    Info: PDFHexString.fromText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })
  catalog.set(pdfName('OutputIntents'), context.obj([intent]))
}

const namespaces = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:pdfaid': 'http://www.aiim.org/pdfa/ns/id/',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
  'xmlns:pdfaExtension': 'http://www.aiim.org/pdfa/ns/extension/',
  'xmlns:pdfaSchema': 'http://www.aiim.org/pdfa/ns/schema#',
  'xmlns:pdfaProperty': 'http://www.aiim.org/pdfa/ns/property#',
}

function xmpPacket({ title, author, date }: PdfFacts): string {
  const moment = date === undefined ? undefined : `${date}T00:00:00Z`
  const description = element('rdf:Description', { 'rdf:about': '', ...namespaces }, [
    element('dc:format', {}, 'application/pdf'),
    list('dc:title', 'rdf:Alt', { 'xml:lang': 'x-default' }, title),
    ...(author ? [list('dc:creator', 'rdf:Seq', {}, author)] : []),
    list('dc:language', 'rdf:Bag', {}, 'en-GB'),
    element('xmp:CreatorTool', {}, 'dhr'),
    ...(moment
      ? [element('xmp:CreateDate', {}, moment), element('xmp:ModifyDate', {}, moment)]
      : []),
    element('pdf:Producer', {}, 'dhr'),
    element('pdfaid:part', {}, '2'),
    element('pdfaid:conformance', {}, 'A'),
    element('pdfuaid:part', {}, '1'),
    // PDF/A knows the schema of PDF/UA only by its description.
    list('pdfaExtension:schemas', 'rdf:Bag', resource, [
      element('pdfaSchema:schema', {}, 'PDF/UA identification schema'),
      element('pdfaSchema:namespaceURI', {}, namespaces['xmlns:pdfuaid']),
      element('pdfaSchema:prefix', {}, 'pdfuaid'),
      list('pdfaSchema:property', 'rdf:Seq', resource, [
        element('pdfaProperty:name', {}, 'part'),
        element('pdfaProperty:valueType', {}, 'Integer'),
        element('pdfaProperty:category', {}, 'internal'),
        element('pdfaProperty:description', {}, 'Part of the PDF/UA standard'),
      ]),
    ]),
  ])
  const rdf = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }
  const begin = 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"'
  return toXml([
    { type: 'instruction', name: 'xpacket', value: begin },
    element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [element('rdf:RDF', rdf, [description])]),
    { type: 'instruction', name: 'xpacket', value: 'end="w"' },
  ])
}

type Attributes = Record<string, string>

const resource: Attributes = { 'rdf:parseType': 'Resource' }

const element = (name: string, attributes: Attributes, content: string | Element[]): Element => ({
  type: 'element',
  name,
  attributes,
  children: typeof content === 'string' ? [textNode(content)] : content,
})

/** A property with a list of one item. */
const list = (
  name: string,
  kind: 'rdf:Alt' | 'rdf:Bag' | 'rdf:Seq',
  attributes: Attributes,
  content: string | Element[],
): Element => element(name, {}, [element(kind, {}, [element('rdf:li', attributes, content)])])

/** Characters that no XML may hold are left out; “]]>” may stand in no text, and `toXml` leaves it. */
const textNode = (words: string): Text => ({
  type: 'text',
  value: words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(']]>', ']] >'),
})
