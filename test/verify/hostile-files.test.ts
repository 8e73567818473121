import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { FoundText } from '../../src/verify/extraction.ts'
import { type ExtractionLimits, runExtraction } from '../../src/verify/run-extraction.ts'
import {
  pageObjects,
  pdfOf,
  properEnding,
  streamOf,
  wordFile,
  wordText,
} from '../support/hostile-files.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** What is said of a file that is not read; it is all that is said. */
async function whyNot(bytes: Uint8Array, limits?: ExtractionLimits): Promise<string> {
  const { texts, traits } = await runExtraction(bytes, {}, limits)
  expect(texts).toEqual([])
  expect(traits.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['verify/unreadable', 'error'],
  ])
  return traits[0]?.message ?? ''
}

const web = (body: string): Uint8Array => bytesOf(`<!doctype html><html><body>${body}`)
const empty = wordText('<w:p/>')

/** Ten files in each of ten files, and so on. */
function nestedWords(levels: number): Uint8Array {
  const inner = levels === 0 ? wordFile({ 'word/document.xml': empty }) : nestedWords(levels - 1)
  const embedded = Array.from({ length: 10 }, (_, at) => [`word/embeddings/${at}.docx`, inner])
  return wordFile({ 'word/document.xml': empty, ...Object.fromEntries(embedded) })
}

function nestedPdfs(levels: number): Uint8Array {
  if (levels === 0) return pdfOf(pageObjects())
  const inner = streamOf(nestedPdfs(levels - 1), '/Type /EmbeddedFile')
  const files = Array.from(
    { length: 10 },
    (_, at) => `<< /Type /Filespec /EF << /F ${at + 5} 0 R >> >>`,
  )
  return pdfOf(pageObjects(`/AF [${files.join(' ')}]`, Array(10).fill(inner)))
}

test.each<[string, string, () => Uint8Array]>([
  [
    'Word: text of 41 MB in a file of 40 kB',
    'its text is larger than 40 MB when unpacked',
    () => wordFile({ 'word/document.xml': wordText('a'.repeat(41_000_000)) }),
  ],
  [
    'Word: a picture of 301 MB in a file of 300 kB',
    'it is many times larger when unpacked',
    () => wordFile({ 'word/document.xml': empty, 'word/media/a.png': new Uint8Array(301e6) }),
  ],
  ['Word: files within files', 'it holds more than 200 files', () => nestedWords(2)],
  [
    'Word: 100,000 paragraphs within each other',
    'its elements lie more than 1,000 deep',
    () => wordFile({ 'word/document.xml': wordText('<w:p>'.repeat(100_000)) }),
  ],
  [
    'Word: 100,000 elements within each other where programs keep their own data',
    'its elements lie more than 1,000 deep',
    () => wordFile({ 'word/document.xml': empty, 'customXml/item1.xml': '<a>'.repeat(100_000) }),
  ],
  [
    'Word: more parts than any file has',
    'it holds more than 10,000 parts',
    () =>
      wordFile(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`word/${at}.xml`, ''])),
      ),
  ],
  [
    'web page: 100,000 elements within each other',
    'its elements lie more than 1,000 deep',
    () => web('<div>x'.repeat(100_000)),
  ],
  [
    'web page: more texts than any has',
    'it holds more than 200,000 texts',
    () => web('<img alt="Emrys">'.repeat(200_001)),
  ],
  [
    'web page: more words than any has',
    'it holds more than 5,000,000 characters of text',
    () => web(`<p>${'Emrys said so. '.repeat(400_000)}`),
  ],
  [
    'PDF: an attachment of 301 MB in a file of 300 kB',
    'it is many times larger when unpacked',
    () =>
      pdfOf(
        pageObjects('/AF [<< /Type /Filespec /EF << /F 5 0 R >> >>]', [
          streamOf(new Uint8Array(301e6), '/Type /EmbeddedFile'),
        ]),
      ),
  ],
  ['PDF: files within files', 'it holds more than 200 files', () => nestedPdfs(3)],
  [
    'PDF: one page again and again',
    'it has more than 5,000 pages',
    () =>
      pdfOf(
        pageObjects().with(1, `<< /Type /Pages /Kids [${'3 0 R '.repeat(6000)}] /Count 6000 >>`),
      ),
  ],
  [
    'PDF: 40 levels of pages, each of them twice the next',
    'it has more than 5,000 pages',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        ...Array.from(
          { length: 40 },
          (_, at) =>
            `<< /Type /Pages /Kids [${at + 3} 0 R ${at + 3} 0 R] /Count ${2 ** Math.min(30, 40 - at)} >>`,
        ),
        '<< /Type /Page /MediaBox [0 0 400 400] >>',
      ]),
  ],
])('%s: %s', async (_, why, make) => {
  expect(await whyNot(make())).toBe(
    `Not read: ${why}, as a file does that is made to do harm, expected an ordinary document; nothing in it was checked`,
  )
})

test('a file that takes too long is stopped', async () => {
  // Each drawing is ten of the next, forty levels down.
  const drawing = (next: number) =>
    streamOf(
      '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`,
    )
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>'
  const drawings = Array.from({ length: 40 }, (_, at) => drawing(at + 6))
  const bytes = pdfOf([...pageObjects('', drawings, '/X Do').with(2, page), streamOf('0 0 m')])
  expect(await whyNot(bytes, { time: 3, memory: 1500 })).toContain('took more than 3 seconds')
})

test.each<[string, () => Uint8Array]>([
  [
    'the words of a page that unpack to 500 MB',
    () => pdfOf(pageObjects().with(3, streamOf(Buffer.alloc(500_000_000, ' ')))),
  ],
  ['an attribute of 100 MB', () => web('<p x="'.concat('&amp;'.repeat(20_000_000)))],
])('a file that takes too much memory is stopped: %s', async (_, make) => {
  expect(await whyNot(make(), { time: 100, memory: 150 })).toContain('took too much memory')
})

test('a locked PDF is told as locked', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  document.encrypt({ userPassword: 'a secret', ownerPassword: 'another' })
  expect(await whyNot(await document.save())).toBe(
    'Not read: the file is locked with a password, expected one without; nothing in it was checked',
  )
})

test.each<[string, Uint8Array]>([
  [
    'whose table leads back to itself',
    pdfOf(pageObjects(), (facts) =>
      properEnding(facts).replace('/Root', `/Prev ${facts.at} /Root`),
    ),
  ],
  [
    'whose table leads nowhere',
    pdfOf(pageObjects(), (facts) =>
      properEnding({ ...facts, rows: facts.rows.replace(/\d{10}/g, '9999999999'), at: 12_345_678 }),
    ),
  ],
  [
    'whose table is said to be endless',
    pdfOf(pageObjects(), (facts) => properEnding({ ...facts, size: 2_147_483_647 })),
  ],
  [
    'that says it has two thousand million pages',
    pdfOf(pageObjects().with(1, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>')),
  ],
  [
    'with 500,000 lists within each other',
    pdfOf(pageObjects('/X 5 0 R', ['['.repeat(500_000) + ']'.repeat(500_000)])),
  ],
  [
    'with a packed list of two thousand million objects',
    pdfOf(pageObjects('', [streamOf('10 0 11 0 1', '/Type /ObjStm /N 2000000000 /First 10')])),
  ],
])('a PDF %s is read all the same', async (_, bytes) => {
  const { texts } = await runExtraction(bytes)
  expect(texts.map(({ text }) => text)).toContain('Told by Emrys.')
})

/** What was read with its meaning. */
const read = (texts: readonly FoundText[]) => texts.filter(({ kind }) => kind !== 'data')

test('pages that come back to the first are read once, and the rest is told', async () => {
  const loop = '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1000000 >>'
  const { texts, traits } = await runExtraction(pdfOf(pageObjects().with(1, loop)))
  expect(read(texts).map(({ place }) => place)).toEqual(['page 1'])
  expect(traits.map(({ ruleId }) => ruleId)).toEqual(['verify/unreadable'])
})

test('a form that draws itself comes to an end', async () => {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>'
  const form = streamOf(
    '/X Do /X Do',
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
  )
  const { texts } = await runExtraction(pdfOf(pageObjects('', [form], '/X Do').with(2, page)))
  expect(read(texts)).toEqual([])
})

test('of a hundred earlier versions the last ten are read, and the rest is told', async () => {
  const bytes = Buffer.concat([pdfOf(pageObjects()), bytesOf('%%EOF\n'.repeat(100))])
  const { traits } = await runExtraction(bytes)
  const told = traits.map(({ message }) => message)
  expect(told.filter((message) => message.startsWith('Unexpected earlier version'))).toHaveLength(
    10,
  )
  expect(told.at(-1)).toMatch(/^Not read: 90 versions before those/)
})

test('a web page with 500 elements within each other is read', async () => {
  const { texts } = await runExtraction(web('<div>'.repeat(500).concat('Emrys')))
  expect(read(texts).map(({ text }) => text)).toEqual(['Emrys'])
})
