import { deflateSync } from 'node:zlib'
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

/** The part of a Word file that holds its text. */
export const wordText = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

/** What ends a PDF: its table, and what says where that is. */
export interface Ending {
  rows: string
  size: number
  at: number
}

export const properEnding = ({ rows, size, at }: Ending): string =>
  `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(
  objects: ReadonlyArray<string | Uint8Array>,
  ending: (facts: Ending) => string = properEnding,
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
    bytesOf(ending({ rows, size: objects.length + 1, at: whole.length })),
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
