import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { readRulePage } from '../../src/app/rule-pages.ts'
import { verifyFiles } from '../../src/app/verify/verify-files.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { verifyRules } from '../../src/verify/rules.ts'
import {
  laterVersion,
  pageObjects,
  pdfOf,
  pictureAt,
  pictureWith,
  streamOf,
  wordFile,
  wordText,
} from '../support/hostile-files.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const ids = verifyRules.map(({ id }) => id)
const words = 'BT /F 12 Tf 50 300 Td (The panel met.) Tj ET'
const drawn = (content: string): Uint8Array => pdfOf(pageObjects('', [], content))
const word = (body: string): Uint8Array => wordFile({ 'word/document.xml': wordText(body) })
const picture = (bytes: Uint8Array): Uint8Array => {
  const [catalogue = '', pages = '', page = '', content = ''] = pageObjects('', [], words)
  const head = `<< /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode /Length ${bytes.length} >>`
  const object = Buffer.concat([
    Buffer.from(`${head}\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
  return pdfOf([
    catalogue,
    pages,
    String(page).replace('/Font', '/XObject << /I 5 0 R >> /Font'),
    content,
    object,
  ])
}

async function locked(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  document.encrypt({ userPassword: 'a secret', ownerPassword: 'another' })
  return document.save()
}

/** For each rule a file of which it says what its page says. */
const examples: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  'verify/unreadable': locked,
  'verify/covered-text': () => drawn(`${words} 0 g 40 290 300 30 re f`),
  'verify/earlier-version': () => laterVersion(drawn(words), 4, streamOf(words)),
  'verify/deleted-part': () => pdfOf(pageObjects('', ['<< /Type /Page >>'], words)),
  'verify/picture-place': () => picture(pictureAt()),
  'verify/local-path': () =>
    pdfOf(
      pageObjects('', ['<< /Title (C:\\\\Users\\\\kerra\\\\review.docx) >>'], words),
      undefined,
      '/Info 5 0 R',
    ),
  'verify/hidden-text': () => drawn(words.replace('Td', 'Td 3 Tr')),
  'verify/author': () =>
    pdfOf(pageObjects('', ['<< /Author (K. T.) >>'], words), undefined, '/Info 5 0 R'),
  'verify/comment': () =>
    wordFile({
      'word/document.xml': wordText(''),
      'word/comments.xml': '<w:comments><w:comment/></w:comments>',
    }),
  'verify/tracked-change': () =>
    word('<w:p><w:del><w:r><w:delText>so</w:delText></w:r></w:del></w:p>'),
  'verify/attachment': () =>
    pdfOf(
      pageObjects('/AF [<< /EF << /F 5 0 R >> >>]', [streamOf('so', '/Type /EmbeddedFile')], words),
    ),
  'verify/picture-data': () => picture(pictureWith('A room')),
  'verify/script': () => pdfOf(pageObjects('/OpenAction << /S /JavaScript /JS (1) >>', [], words)),
  'verify/left-over': () => {
    const objects = pageObjects('', [streamOf('so')], words)
    return pdfOf(objects.with(2, String(objects[2]).replace('/Contents', '/Thumb 5 0 R /Contents')))
  },
}

test('every rule has one page, every page is of one rule', () => {
  const pages = readdirSync(new URL('../../src/verify/rules/', import.meta.url))
  expect(pages.map((page) => `verify/${page.replace(/\.md$/, '')}`).sort()).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(verifyRules)('$id', ({ id, severity, summary }) => {
  test('has a page that says what, why and how, and dhr shows it', async () => {
    const page = await readRulePage(id)
    expect(page.split('\n')[0]).toBe(`# ${id}`)
    for (const heading of ['## Why it matters', '## How to mend it', '## What it says'])
      expect(page).toContain(heading)
    expect(summary).not.toMatch(/[.]$/)
    const { code, out } = await runDhr('rules', id)
    expect(code).toBe(0)
    expect(out).toContain(id)
  })

  test('says of a file what its page says', async () => {
    const said = /## What it says\n\n```text\n(.*)\n```/.exec(await readRulePage(id))?.[1]
    const path = join(tempReport({}), 'review.file')
    writeFileSync(path, (await examples[id]?.()) ?? '')
    const found = (await verifyFiles(diskHost(), { paths: [path] })).map(({ finding }) => finding)
    const own = found.filter(({ ruleId }) => ruleId === id)
    expect(own.map(({ reason }) => reason)).toEqual([said])
    expect(own.map((one) => one.severity)).toEqual([severity])
  })

  test('says nothing of a plain file', async () => {
    const path = join(tempReport({}), 'review.pdf')
    writeFileSync(path, drawn(words))
    const found = await verifyFiles(diskHost(), { paths: [path] })
    expect(found.map(({ finding }) => finding.ruleId)).not.toContain(id)
  })
})
