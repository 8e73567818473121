import { deflateSync } from 'node:zlib'
import { utils, write } from 'cfb'
import { zipSync } from 'fflate'

// Makes files that are broken or made to do harm: a few lines here, and enormous for whoever believes them.

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** A Word file of these parts. */
export const wordFile = (parts: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)] as const),
    ),
    { level: 1 },
  )

/** A file of these streams, as Word wrote it before 2007 and keeps macros and objects in. */
export function compoundFile(streams: Record<string, Buffer | string>): Uint8Array {
  const file = utils.cfb_new()
  for (const [path, content] of Object.entries(streams))
    utils.cfb_add(file, path, Buffer.from(content))
  return new Uint8Array(write(file, { type: 'buffer' }))
}

/** The part of a Word file that holds its text. */
export const wordText = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

/** What ends a PDF: its table, and what says where that is. */
export interface Ending {
  rows: string
  size: number
  at: number
  /** More entries of the trailer. */
  trailer: string
}

export const properEnding = ({ rows, size, at, trailer }: Ending): string =>
  `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(
  objects: ReadonlyArray<string | Uint8Array>,
  ending: (facts: Ending) => string = properEnding,
  trailer = '',
): Uint8Array {
  let whole = Buffer.from('%PDF-1.7\n')
  let rows = ''
  for (const [index, object] of objects.entries()) {
    rows += `${String(whole.length).padStart(10, '0')} 00000 n \n`
    whole = Buffer.concat([
      whole,
      bytesOf(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? bytesOf(object) : object,
      bytesOf('\nendobj\n'),
    ])
  }
  return Buffer.concat([
    whole,
    bytesOf(ending({ rows, size: objects.length + 1, at: whole.length, trailer })),
  ])
}

/** A packed stream. */
export function streamOf(content: Uint8Array | string, entries = ''): Uint8Array {
  const packed = deflateSync(Buffer.from(content))
  return Buffer.concat([
    bytesOf(`<< /Filter /FlateDecode /Length ${packed.length} ${entries} >>\nstream\n`),
    packed,
    bytesOf('\nendstream'),
  ])
}

/** The objects of a PDF with one page, where somebody is named; `entries` of its catalogue, and objects from 5 on. */
export const pageObjects = (
  entries = '',
  more: ReadonlyArray<string | Uint8Array> = [],
  content = 'BT /F 12 Tf 50 300 Td (Told by Emrys.) Tj ET',
): Array<string | Uint8Array> => [
  `<< /Type /Catalog /Pages 2 0 R ${entries} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  streamOf(content),
  ...more,
]

/** A PDF that was saved by adding to it: an object in place of an earlier one. */
export function laterVersion(earlier: Uint8Array, number: number, object: Uint8Array): Uint8Array {
  const before = Buffer.from(earlier)
  const table = before.indexOf('xref\n')
  const whole = Buffer.concat([before, bytesOf(`${number} 0 obj\n`), object, bytesOf('\nendobj\n')])
  const row = `${String(before.length).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<< /Size ${number + 1} /Root 1 0 R /Prev ${table} >>`
  return Buffer.concat([
    whole,
    bytesOf(`xref\n${number} 1\n${row}${trailer}\nstartxref\n${whole.length}\n%%EOF\n`),
  ])
}

/** The beginning of a JPEG whose camera says this of it. */
export function pictureWith(words: string): Uint8Array {
  const description = bytesOf(`${words}\0`)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(description.length)
  // One entry: ImageDescription, as ASCII, at byte 26.
  return jpegOf(
    Buffer.from('0001' + '010e0002', 'hex'),
    count,
    Buffer.from('0000001a00000000', 'hex'),
    description,
  )
}

/** The beginning of a JPEG whose camera says where it was: 53 degrees and nothing more. */
export const pictureAt = (): Uint8Array =>
  // One entry: where the directory of the place begins. There, one entry: three fractions at byte 44.
  jpegOf(
    Buffer.from('0001' + '88250004000000010000001a' + '00000000', 'hex'),
    Buffer.from('0001' + '0002000500000003' + '0000002c' + '00000000', 'hex'),
    Buffer.from('00000035000000010000000000000001' + '0000000000000001', 'hex'),
  )

/** What a camera writes, as TIFF with the bytes in the order of reading, in a JPEG. */
function jpegOf(...directory: Uint8Array[]): Uint8Array {
  const exif = Buffer.concat([
    bytesOf('Exif\0\0'),
    Buffer.from('4d4d002a00000008', 'hex'),
    ...directory,
  ])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, exif, Buffer.from('ffd9', 'hex')])
}
