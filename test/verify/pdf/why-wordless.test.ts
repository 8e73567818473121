import { expect, test } from 'vitest'
import { runExtraction } from '../../../src/verify/run-extraction.ts'
import { pdfOf, streamOf } from '../../support/hostile-files.ts'

const picture = (width: number, height: number) =>
  streamOf(
    Buffer.alloc(width * height),
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
  )
const page = (content: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${content} 0 R /Resources << /XObject << /I 3 0 R >> /Font << /F 4 0 R >> >> >>`

/** A file with a page for each content; `/I` is a picture, `/F` a font. */
function fileOf(
  contents: readonly string[],
  image = picture(40, 40),
  font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
): Uint8Array {
  const kids = contents.map((_, at) => `${5 + 2 * at} 0 R`)
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${contents.length} >>`,
    image,
    font,
    ...contents.flatMap((content, at) => [page(6 + 2 * at), streamOf(content)]),
  ])
}

const scan = 'q 400 0 0 400 0 0 cm /I Do Q'
const words = 'BT /F 12 Tf 50 300 Td (The panel met on four days and spoke to her sister.) Tj ET'
const number = 'BT /F 12 Tf 190 20 Td (Page 3) Tj ET'
const told = async (file: Uint8Array) =>
  (await runExtraction(file)).traits.map(({ severity, message }) => `${severity}: ${message}`)
const unread = (severity: string, what: string) => [
  `${severity}: Not read: ${what}, expected a file that can be read whole; what stands there was not checked`,
]

test('a scanned report is told as not read; one page that is a picture is worth a warning', async () => {
  const all = 'the words on all 3 pages, where all is a picture'
  expect(await told(fileOf([scan, scan, scan + number]))).toEqual(unread('error', all))
  const one = 'the words on page 2, where all is a picture'
  expect(await told(fileOf([words, scan]))).toEqual(unread('warning', one))
})

test('a page without words or pictures, and a picture among words, are nothing to tell', async () => {
  const small = 'q 100 0 0 100 200 100 cm /I Do Q'
  expect(await told(fileOf(['', small + number, scan + words]))).toEqual([])
})

test('a picture with more pixels than any screen is where it is, and what it covers is told', async () => {
  const large = picture(5000, 4000)
  const all = 'the words on page 1, where all is a picture'
  expect(await told(fileOf([scan], large))).toEqual(unread('error', all))
  expect(await told(fileOf([words + scan], large))).toEqual([
    'warning: Unexpected text under a picture on page 1, expected none: whoever copies the page has it',
  ])
})

test('words whose font does not say which letters it has are told as not read', async () => {
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>'
  const glyphs = '0001000200030004'.repeat(10)
  const file = fileOf([`BT /F 12 Tf 50 300 Td <${glyphs}> Tj ET`], picture(1, 1), font)
  const all = 'the words on page 1, whose font does not say which letters it has'
  expect(await told(file)).toEqual(unread('error', all))
})
