import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import {
  laterVersion,
  pageObjects,
  pdfOf,
  streamOf,
  wordFile,
  wordText,
} from '../../support/hostile-files.ts'
import { name, testPlanted, told, verify } from '../../support/planted.ts'

const quiet = 'BT /F 12 Tf 50 300 Td (The panel met.) Tj ET'
const named = wordText('<w:p><w:r><w:t>Odalys Brim</w:t></w:r><w:r><w:t>mond</w:t></w:r></w:p>')
const pdf = (...more: Array<string | Uint8Array>): Uint8Array =>
  pdfOf(pageObjects('/Kept 5 0 R', more, quiet))

/** The same file, which anybody can open but who has no password may only read. */
async function restricted(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  document.encrypt({ userPassword: '', ownerPassword: 'a secret' })
  return document.save({ useObjectStreams: false })
}

const comment = (words: string): string =>
  `<< /Type /Annot /Subtype /Text /Rect [9 9 40 40] /Contents (${words}) >>`

describe('a name in a PDF that needs no password to be read is found', () => {
  testPlanted('pdf', [
    ['data of the file', () => restricted(pdf(streamOf(`% ${told}\n`)))],
    ['data of the file', () => restricted(pdf(streamOf(`app.alert("${told}")`, '/S /JavaScript')))],
    ['data of the file', () => restricted(pdf(`<< /BaseFont /${name.replace(' ', '#20')} >>`))],
  ])
})

test('beside a string of many words in figures a name on the page is found', async () => {
  const words = Buffer.alloc(3_600_000, 'word|').toString('hex')
  const bytes = pdfOf(
    pageObjects('', [streamOf(`<${words}>`)], `BT /F 12 Tf 50 300 Td (${told}) Tj ET`),
  )
  expect(await verify('pdf', bytes)).toContain('anonymity/real-name: Unexpected registered name')
})

const behind = (bytes: Uint8Array): Uint8Array => Buffer.concat([pdf(), bytes])

describe('a name behind the end of a PDF is found', () => {
  testPlanted('pdf', [
    ['data of the file', () => behind(Buffer.from(told, 'utf16le'))],
    ['data of the file', () => behind(deflateSync(told))],
    [
      'file 1 left in it, text',
      () => behind(wordFile({ 'word/document.xml': named })),
      'left-over',
    ],
  ])
})

test('an earlier version is told though a comment speaks of a file arranged for the web', async () => {
  const twice = laterVersion(pdf(), 4, streamOf(quiet))
  const said = Buffer.from(twice).toString('latin1').replace('\n', '%/Linearized\n')
  expect(await verify('pdf', Buffer.from(said, 'latin1'))).toContain('earlier version 1')
})

describe('a name between pointed brackets in a PDF is found', () => {
  testPlanted('pdf', [['comment', () => pdf(comment(`Told by <${name}>.`))]])
})

const word = (parts: Record<string, Uint8Array | string>): Uint8Array =>
  wordFile({ 'word/document.xml': wordText('<w:p/>'), ...parts })

/** A zip with these bytes behind its parts, of which its list tells nothing. */
function withLoose(zip: Uint8Array, loose: Uint8Array): Uint8Array {
  const whole = Buffer.from(zip)
  const list = whole.indexOf('PK\x01\x02', 0, 'latin1')
  const end = whole.lastIndexOf('PK\x05\x06')
  const tail = Buffer.from(whole.subarray(end))
  tail.writeUInt32LE(list + loose.length, 16)
  return Buffer.concat([whole.subarray(0, list), loose, whole.subarray(list, end), tail])
}
const entryOf = (zip: Uint8Array): Uint8Array =>
  zip.subarray(0, Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1'))
const entities = '<!DOCTYPE x [<!ENTITY a "Brim"><!ENTITY b "&a;mond">]>'
const wide = (text: string): Uint8Array =>
  Buffer.concat(
    Array.from(`\uFEFF${text}`, (one) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32LE(one.codePointAt(0) ?? 0)
      return bytes
    }),
  )

describe('a name in the bytes of a package is found', () => {
  testPlanted('docx', [
    [
      'part 1 left in it',
      () => withLoose(word({}), entryOf(wordFile({ 'word/old.xml': named }))),
      'left-over',
    ],
    ['part 1 left in it, text', () => withLoose(word({}), entryOf(wordFile({ a: told })))],
    ['data between the parts', () => withLoose(word({}), Buffer.from(`x`.repeat(30) + told))],
    [
      'text',
      () =>
        word({
          'word/document.xml': entities + wordText('<w:p><w:r><w:t>Told by &b;.</w:t></w:r></w:p>'),
        }),
    ],
    ['custom data', () => word({ 'customXml/item1.xml': `${entities}<x>Told by &b;.</x>` })],
    ['custom data', () => word({ 'customXml/item1.XML': `<x>${told}</x>` })],
    ['custom data', () => word({ 'customXml/item1.xml': wide(`<x>${told}</x>`) })],
    [
      'text, markup',
      () =>
        word({
          'word/document.xml': wordText(
            '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>Told by Brim</w:t></w:r></w:p><w:p><w:r><w:t>mond.</w:t></w:r></w:p>',
          ),
        }),
    ],
  ])
  testPlanted('odt', [
    [
      'text',
      () =>
        wordFile({
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': `${entities}<office:text><text:p>Told by &b;.</text:p></office:text>`,
        }),
    ],
  ])
  testPlanted('html', [['text', () => Buffer.from(`${entities}<html><p>Told by &b;.</p></html>`)]])
})

test('entities that unfold without end are not followed', async () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
  )
  const part = `<!DOCTYPE x [<!ENTITY a0 "ha">${rows.join('')}]><x>&a9;</x>`
  expect(await verify('docx', word({ 'customXml/item1.xml': part }))).toContain(
    'its entities stand for more than 1,000,000 characters',
  )
})
