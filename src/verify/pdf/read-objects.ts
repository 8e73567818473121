import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import type { Budget } from '../budget.ts'
import { expandEntities } from '../expand-entities.ts'
import {
  addInner,
  type Extraction,
  type FoundText,
  nothingFound,
  type Trait,
} from '../extraction.ts'
import { readPicture } from '../picture/read-picture.ts'
import { readMarkup } from '../read-markup.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import { unpackStream } from './unpack-stream.ts'
import { type ReachedString, walkObjects } from './walk-objects.ts'

/** Opens a file that lies within another one. */
export type OpenInner = (bytes: Uint8Array) => Promise<Extraction>

/** Reads all that a PDF holds beside the words of its pages. */
export async function readObjects(
  document: PDFDocument,
  { openInner, budget }: { openInner: OpenInner; budget: Budget },
): Promise<Extraction> {
  const found = nothingFound()
  const { dictionaries, strings } = walkObjects(document)
  const info = document.context.lookup(document.context.trailerInfo.Info)
  const seen = new Set<string>()
  for (const string of strings) {
    const text = textFrom(string, info)
    const key = text && JSON.stringify([text.text, text.place])
    if (!text || !key || seen.has(key)) continue
    seen.add(key)
    found.texts.push(text)
    if (text.kind === 'person') found.traits.push(authorTrait(text))
  }
  let pictures = 0
  let attachments = 0
  const attached = new Set(dictionaries.flatMap(({ dict }) => filesOf(dict)))
  const told = new Set<string>()
  const tell = (trait: Trait) => {
    if (!told.has(trait.message)) found.traits.push(trait)
    told.add(trait.message)
  }
  for (const { dict, stream, page } of dictionaries) {
    const line = Math.max(1, page)
    const where = page > 0 ? `page ${page}` : 'the document'
    if (isNamed(dict, 'S', 'JavaScript') || dict.has(pdfName('JS')))
      tell({
        ruleId: 'verify/script',
        severity: 'warning',
        line,
        message: `Unexpected script in ${where}, expected a file that only shows`,
      })
    if (dict.has(pdfName('Thumb')))
      tell({
        ruleId: 'verify/left-over',
        severity: 'warning',
        line,
        message: `Unexpected thumbnail of ${where}, expected none: it may show what the page said before`,
      })
    if (dict.has(pdfName('PieceInfo')))
      tell({
        ruleId: 'verify/left-over',
        severity: 'warning',
        line,
        message: `Unexpected private data of the program that made the file, at ${where}, expected none`,
      })
    if (isComment(dict))
      tell({
        ruleId: 'verify/comment',
        severity: 'warning',
        line,
        message: `Unexpected comment on ${where}, expected none in a finished file`,
      })
    if (dict.has(pdfName('Rect')) && isNamed(dict, 'Subtype', 'Redact'))
      tell({
        ruleId: 'verify/covered-text',
        severity: 'error',
        line,
        message: `Unexpected mark for redaction on ${where} that was never applied, expected the words taken out: they are still in the file`,
      })
    if (!stream) continue
    const bytes = () => unpackStream(stream, budget)
    if (isNamed(dict, 'Type', 'EmbeddedFile') || attached.has(stream)) {
      attachments += 1
      tell({
        ruleId: 'verify/attachment',
        severity: 'warning',
        line,
        message: `Unexpected attachment ${attachments}, expected a file without others inside`,
      })
      addInner(found, await openInner(bytes()), `attachment ${attachments}`, line)
    } else if (isNamed(dict, 'Type', 'Metadata') || isNamed(dict, 'Subtype', 'XML')) {
      readMetadata(found, bytes(), page)
    } else if (isNamed(dict, 'Subtype', 'Image')) {
      pictures += 1
      // A JPEG lies in the file as it was, with all that the camera wrote into it.
      if (lastFilter(dict) === 'DCTDecode' || lastFilter(dict) === 'JPXDecode')
        addInner(
          found,
          readPicture(stream.getContents()),
          `${page > 0 ? `page ${page}, ` : ''}picture ${pictures}`,
          line,
        )
    }
  }
  return found
}

function readMetadata(found: Extraction, bytes: Uint8Array, page: number): void {
  const place = page > 0 ? `page ${page}, metadata` : 'metadata'
  for (const { text, path } of readMarkup(expandEntities(textOfBytes(bytes)))) {
    const person = /creator(?!tool)|author|artist|by-?line|manager/i.test(path)
    const one: FoundText = {
      text,
      place,
      line: Math.max(1, page),
      kind: person ? 'person' : 'code',
    }
    found.texts.push(one)
    if (person) found.traits.push(authorTrait(one))
  }
}

function authorTrait({ text, place, line }: FoundText): Trait {
  return {
    ruleId: 'verify/author',
    severity: 'warning',
    line,
    person: text,
    message: `Unexpected name of whoever wrote it (${place}), expected none, or one whom the report names`,
  }
}

const annotationFields: Record<string, string> = {
  Contents: 'comment',
  RC: 'comment',
  Subj: 'comment',
  T: 'author of a comment',
}

function textFrom({ text, key, owner }: ReachedString, info: unknown): FoundText | undefined {
  const { dict, page } = owner
  const line = Math.max(1, page)
  const at = (what: string): string => (page > 0 ? `page ${page}, ${what}` : what)
  const make = (what: string, kind: FoundText['kind'] = 'prose'): FoundText => {
    return {
      text: /^R[CV]$/.test(key) ? text.replace(/<[^<>]*>/g, ' ') : text,
      place: at(what),
      line,
      kind,
    }
  }
  if (text.trim() === '' || key === 'ID') return undefined
  if (dict === info) {
    if (/date$/i.test(key)) return undefined
    // Programs, scanners among them, are called as people are.
    if (key === 'Producer' || key === 'Creator') return make('document properties', 'code')
    const person = /author|manager|last/i.test(key)
    return make('document properties', person ? 'person' : 'prose')
  }
  if (dict.has(pdfName('FT')) || isNamed(dict, 'Subtype', 'Widget'))
    return make('form field', key === 'T' || key === 'DA' ? 'code' : 'prose')
  if (dict.has(pdfName('Rect')) && annotationFields[key])
    return make(
      isNamed(dict, 'Subtype', 'Link') ? 'link' : annotationFields[key],
      key === 'T' ? 'person' : 'prose',
    )
  if (key === 'URI') return make('link', 'code')
  if (key === 'Title' && dict.has(pdfName('Parent'))) return make('bookmark')
  if (key === 'Alt') return make('alternative text')
  if (key === 'ActualText' || key === 'E') return make('text for screen readers')
  if (key === 'JS') return make('script', 'code')
  if (isNamed(dict, 'Type', 'Filespec') || key === 'UF')
    return make('name of an attachment', 'code')
  if (isNamed(dict, 'Type', 'OCG')) return make('name of a layer')
  if (key === 'Dest' || key === 'D' || key === 'Names') return make('target of a link', 'code')
  // Identifiers of the file, colours and the like hold two letters in a row by chance only.
  return /\p{L}{2}/u.test(text) ? make('data of the file', 'code') : undefined
}

/** The streams of a file specification: none of them has to say itself that it is a file. */
function filesOf(dict: PDFDict): PDFObject[] {
  const files = dict.lookup(pdfName('EF'))
  if (!(files instanceof PDFDict)) return []
  return files.keys().flatMap((key) => files.lookup(key) ?? [])
}

function isComment(dict: PDFDict): boolean {
  if (!dict.has(pdfName('Rect'))) return false
  return /^(?:Text|FreeText|Highlight|Underline|StrikeOut|Squiggly|Stamp|Caret|Popup|Sound|FileAttachment)$/.test(
    nameOf(dict, 'Subtype'),
  )
}

function lastFilter(dict: PDFDict): string {
  const filter = dict.lookup(pdfName('Filter'))
  return String(filter ?? '').match(/\/(\w+)\s*\]?$/)?.[1] ?? ''
}

/** There is one of each name, however it is spelt. */
const isNamed = (dict: PDFDict, key: string, name: string): boolean =>
  dict.lookup(pdfName(key)) === pdfName(name)

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.lookup(pdfName(key))
  return value instanceof PDFName ? value.decodeText() : ''
}
