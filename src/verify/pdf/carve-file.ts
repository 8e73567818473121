import { inflateSync } from 'node:zlib'
import { PDFContext, PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import type { Budget } from '../budget.ts'
import type { FoundText } from '../extraction.ts'
import { readPicture } from '../picture/read-picture.ts'
import { narrowStrings, residueOfBytes, residueOfText, wordsIn } from '../residue/residue.ts'
import { type Format, sniffFormat } from '../sniff-format.ts'
import { unpacked } from '../unpacked.ts'
import { unpackStream } from './unpack-stream.ts'

/** What lies in the bytes of a PDF, whether anything in the file refers to it or not. */
export interface Carved {
  texts: FoundText[]
  /** Streams that are files of their own. */
  files: Uint8Array[]
}

const mostOfStream = 20_000_000
const place = 'data of the file'
const files: ReadonlySet<Format> = new Set(['zip', 'pdf', 'compound'])

/**
 * Reads a PDF as bytes: what stands between its objects, and each stream, unpacked, of earlier versions and
 * deleted objects too. Pictures and fonts are left to those that know their form.
 */
export function carveFile(bytes: Uint8Array, budget: Budget): Carved {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Carved = { texts: [], files: [] }
  let between = ''
  let at = 0
  for (const { dictionary, start, end } of streamsOf(buffer)) {
    between += buffer.toString('latin1', at, start)
    at = end
    const photograph = /\/(?:DCT|JPX)Decode\b/.test(dictionary)
    if (!photograph && /\/Subtype\s*\/Image\b|\/Length[123]\b/.test(dictionary)) continue
    const content = unpack(buffer.subarray(start, end), dictionary, budget)
    if (photograph) {
      found.texts.push(
        ...readPicture(content).texts.map((one) => ({ ...one, place, kind: 'data' as const })),
      )
      continue
    }
    if (files.has(sniffFormat(content))) found.files.push(content)
    else found.texts.push(...residueOfContent(content))
  }
  between += buffer.toString('latin1', at)
  found.texts.push(...residueOfContent(Buffer.from(between, 'latin1')))
  const tail = unpacked(behindEnd(buffer))
  budget.spend('bytes', tail.length)
  if (files.has(sniffFormat(tail))) found.files.push(tail)
  else found.texts.push(...residueOfBytes(tail, place))
  return found
}

/** What stands after the last mark of the end: no program that shows a PDF looks there. */
function behindEnd(buffer: Buffer): Buffer {
  let at = buffer.lastIndexOf(endMark)
  if (at === -1) return Buffer.alloc(0)
  at += endMark.length
  while (isBlank(buffer[at])) at += 1
  return buffer.subarray(at)
}

const endMark = '%%EOF'
const isBlank = (byte = -1): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

interface Stream {
  /** What stands before it, from the beginning of its object on. */
  dictionary: string
  start: number
  end: number
}

function* streamsOf(buffer: Buffer): Generator<Stream> {
  for (let from = 0; ; ) {
    const mark = buffer.indexOf('stream', from, 'latin1')
    if (mark === -1) return
    const start = mark + (buffer[mark + 6] === 0x0d ? 8 : 7)
    const after = buffer.indexOf('endstream', start, 'latin1')
    if (after === -1) return
    const head = buffer.toString('latin1', Math.max(from, mark - 2000), mark)
    const end = Math.max(start, endBefore(buffer, after))
    yield { dictionary: head.slice(head.lastIndexOf(' obj') + 1), start, end }
    from = after + 9
  }
}

/** The end of a line before `endstream` is none of the stream: a zip with a byte too many cannot be opened. */
function endBefore(buffer: Buffer, mark: number): number {
  if (buffer[mark - 1] === 0x0d) return mark - 1
  if (buffer[mark - 1] !== 0x0a) return mark
  return buffer[mark - 2] === 0x0d ? mark - 2 : mark - 1
}

/** What was packed, without what a photograph or a fax is packed in. */
function unpack(content: Buffer, dictionary: string, budget: Budget): Buffer {
  const filters = filtersOf(dictionary)
  if (filters.length === 0) return content
  if (filters.join() !== 'FlateDecode') {
    const packed = PDFDict.withContext(PDFContext.create())
    packed.set(pdfName('Filter'), packed.context.obj(filters))
    return Buffer.from(unpackStream(PDFRawStream.of(packed, content), budget))
  }
  // Node's own, many times faster than the library's: nearly all streams are packed so.
  try {
    const unpacked = inflateSync(content, { maxOutputLength: mostOfStream })
    budget.spend('bytes', unpacked.length)
    return unpacked
  } catch {
    return content
  }
}

const shortFilters: Readonly<Record<string, string>> = {
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
}

/** The filters that hold no form of picture, in the order in which they come off. */
function filtersOf(dictionary: string): string[] {
  const [, one, many = one ?? ''] =
    /\/(?:Filter|F)\s*(?:(\/\w+)|\[([^\]]*)\])/.exec(dictionary) ?? []
  const names = (many.match(/[^/\s]+/g) ?? []).map((name) => shortFilters[name] ?? name)
  const foreign = names.findIndex((name) => !Object.values(shortFilters).includes(name))
  return foreign === -1 ? names : names.slice(0, foreign)
}

/** The words of a stream as they are written in it: in brackets, in figures, in names with escapes, parted by their spacing. */
function residueOfContent(content: Buffer): FoundText[] {
  const text = content.toString('latin1')
  const written = text
    .replaceAll(/\)\s{0,9}-?[\d.]{0,12}\s{0,9}\(/g, '')
    .replaceAll(/>\s{0,9}-?[\d.]{0,12}\s{0,9}</g, '')
    .replaceAll(/\\([0-7]{1,3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8) & 255))
    .replaceAll(/#([\dA-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  const found = new Set<string>()
  // One by one: a long row of figures may hold more words than a function takes arguments.
  const add = (words: readonly string[]): void => {
    for (const word of words) found.add(word)
  }
  add(narrowStrings(content))
  add(narrowStrings(Buffer.from(written, 'latin1')))
  // Codes of characters in a font look like letters in two bytes: those that are say so before them.
  for (const [, wide = ''] of written.matchAll(/\xfe\xff((?:\p{Cc}[\s\S]){2,400})/gu))
    add(wordsIn(Buffer.from(wide, 'latin1').swap16().toString('utf16le')))
  for (const figures of figuresIn(written)) {
    const bytes = Buffer.from(figures.replace(/\s/g, ''), 'hex')
    if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
      add(wordsIn(bytes.swap16().toString('utf16le')))
    else if (bytes.every((byte) => byte >= 32)) add(narrowStrings(bytes))
  }
  return residueOfText([...found].join('\n'), place)
}

/**
 * What stands between “<” and “>” and is nothing but hexadecimal figures. No pattern for the whole of it: a string of
 * some megabytes would need more room than the engine has for going back in it.
 */
const figuresIn = (text: string): string[] =>
  text.split('<').flatMap((after) => {
    const figures = after.slice(0, Math.max(0, after.indexOf('>')))
    return figures.length >= 6 && !/[^\dA-Fa-f\s]/.test(figures) ? [figures] : []
  })
