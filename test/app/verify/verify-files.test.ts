import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { verifyFiles } from '../../../src/app/verify/verify-files.ts'
import { diskHost } from '../../../src/host/disk-host.ts'
import { wordFile } from '../../support/hostile-files.ts'
import { newFolder } from '../../support/temporary-folder.ts'

const folder = 'test/fixtures/verify'
// Git takes no register, not even an invented one.
const report = newFolder()
copyFileSync(`${folder}/register.yaml`, join(report, 'identities.yaml'))
afterAll(() => rmSync(report, { recursive: true, force: true }))

test.each([
  [
    'docx',
    [
      'Rowan',
      'the neighbour',
      'Ash',
      'the author',
      'the aunt',
      'the officer',
      'the reader',
      'the sister',
      'the cousin',
      'the friend',
      'the mother',
      'the teacher',
      'the owner',
    ],
  ],
  [
    'pdf',
    [
      'Ash',
      'the author',
      'the reader',
      'the sister',
      'the friend',
      'the mother',
      'the teacher',
      'the owner',
    ],
  ],
])('a %s of LibreOffice: every planted name is found, none is told', async (kind, people) => {
  const found = await verifyFiles(diskHost(), {
    paths: [`${folder}/review.${kind}`],
    report,
  })
  const words = found.map(({ finding }) => `${finding.reason} ${finding.note ?? ''}`).join('\n')
  for (const person of people) expect(words).toContain(`expected “${person}”`)
  expect(words).not.toMatch(
    /Brimmond|Tafferty|Dunlorne|Orrick|Sleight|Vaskett|Hasp\b|Grieve|Stott|Pike|Fenwyn|Tovey|Corrick/i,
  )
})

test.each([
  'Brother MFC-L8900CDW',
  'Kofax Power PDF',
  'Adobe PDF Library 23.1.97',
  'Skia/PDF m120',
])('%s, with which a file was made, is no person and no date', async (program) => {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage()
  document.setProducer(program)
  document.setCreator(program)
  const [pdf, page] = [join(report, 'made.pdf'), join(report, 'made.html')]
  writeFileSync(pdf, await document.save())
  writeFileSync(
    page,
    `<!doctype html><html><head><meta name="generator" content="${program}"><meta name="created" content="2026-11-30T19:48:06">
<meta name="dcterms.date" content="2026-11-30"></head><body><p>Hello.</p></body></html>`,
  )
  onTestFinished(() => [pdf, page].forEach((path) => void rmSync(path)))
  const found = await verifyFiles(diskHost(), { paths: [pdf, page], report })
  expect(found).toEqual([])
})

test.each<[string, (path: string) => void]>([
  ['it is empty', (path) => writeFileSync(path, '')],
  ['it is a folder', (path) => mkdirSync(path)],
  ['it is no ordinary file', (path) => symlinkSync('/dev/null', path)],
  [
    'it is larger than 200 MB',
    (path) => {
      writeFileSync(path, '%PDF-1.7')
      truncateSync(path, 200_000_001)
    },
  ],
])('what is not read is an error that says why: %s', async (why, make) => {
  const path = join(newFolder(), 'review.pdf')
  onTestFinished(() => rmSync(dirname(path), { recursive: true, force: true }))
  make(path)
  const found = await verifyFiles(diskHost(), { paths: [path], report })
  expect(found.map(({ finding }) => `${finding.severity} ${finding.reason}`)).toEqual([
    expect.stringMatching(new RegExp(`^error Not read: ${why}, .*nothing in it was checked$`)),
  ])
})

test('a file or a folder of the report that is not there is said to be missing', async () => {
  const host = diskHost()
  await expect(verifyFiles(host, { paths: ['no/such.pdf'], report })).rejects.toThrow(
    'There is no file no/such.pdf',
  )
  const paths = [`${folder}/review.pdf`]
  await expect(verifyFiles(host, { paths, report: 'no/such' })).rejects.toThrow(
    'There is no folder no/such',
  )
})

test('what a page of XHTML begins with is no comment', async () => {
  const page = join(report, 'page.xhtml')
  onTestFinished(() => rmSync(page))
  writeFileSync(page, '<?xml version="1.0"?>\n<html lang="en"><body><p>Hello.</p></body></html>')
  expect(await verifyFiles(diskHost(), { paths: [page], report })).toEqual([])
})

test('a workbook and slides are read by themselves; fonts and numbers of their format are nobody', async () => {
  const register = readFileSync(join(report, 'identities.yaml'), 'utf8')
  const [, name = ''] = /names: \[([^,\]]+)/.exec(register) ?? []
  const paths = ['clean.pptx', 'plan.xlsx', 'talk.pptx'].map((file) => join(report, file))
  const format =
    '<a:latin typeface="Noto Sans"/><a:ea typeface="Calibri"/><p:sldId id="2147483648"/>'
  const slide = (words: string) =>
    wordFile({ 'ppt/slides/slide1.xml': `<p:sld>${format}<a:t>${words}</a:t></p:sld>` })
  writeFileSync(paths[0] ?? '', slide('The panel met.'))
  writeFileSync(
    paths[1] ?? '',
    wordFile({ 'xl/sharedStrings.xml': `<sst><si><t>${name}</t></si></sst>` }),
  )
  writeFileSync(paths[2] ?? '', slide(`${name} was seen.`))
  onTestFinished(() => paths.forEach((path) => void rmSync(path)))
  const found = await verifyFiles(diskHost(), { paths, report })
  const told = found.map(({ finding }) => `${finding.ruleId} ${finding.reason}`)
  expect(told).toEqual([
    expect.stringMatching(/^anonymity\/real-name .*\(sheets\)/),
    expect.stringMatching(/^anonymity\/real-name .*\(slides\)/),
  ])
  expect(told.join()).not.toContain(name)
})

test('somebody is told of the source of a page only where nothing that it says tells of them', async () => {
  const page = join(report, 'page.html')
  const register = readFileSync(join(report, 'identities.yaml'), 'utf8')
  const [, name = ''] = /names: \[([^,\]]+)/.exec(register) ?? []
  const found = async (body: string) => {
    writeFileSync(page, `<!doctype html><html lang="en"><body><p>Hello.</p>${body}</body></html>`)
    const findings = await verifyFiles(diskHost(), { paths: [page], report })
    return findings
      .filter(({ finding }) => finding.ruleId === 'anonymity/real-name')
      .map(({ finding }) => /source of the page/.test(finding.reason))
  }
  expect(name).not.toBe('')
  expect(await found(`<p>${name} left.</p>`)).toEqual([false])
  expect(await found(`<p ${name.replaceAll(' ', '-')}="">Nobody.</p>`)).toEqual([true])
})

test('words of the format are nobody’s name, though somebody bears them', async () => {
  const of = newFolder()
  onTestFinished(() => rmSync(of, { recursive: true, force: true }))
  const people = ['Georgia Lang', 'Mark Page', 'Hope Link', 'Kartika Roman'].map(
    (name, at) => `  - pseudonym: P${at}\n    names: [${name}]\n`,
  )
  writeFileSync(join(of, 'identities.yaml'), `people:\n${people.join('')}`, { mode: 0o600 })
  const page = join(of, 'page.html')
  const style = '<style>p { font-family: Georgia, Roman }</style>'
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head>${style}</head><body><p>Hi.</p></body></html>`,
  )
  const [pdf, word] = ['pdf', 'docx'].map((kind) => `${folder}/review.${kind}`)
  const found = await verifyFiles(diskHost(), { paths: [page, pdf ?? '', word ?? ''], report: of })
  const markup = /markup|source of the page|data of the file/
  expect(found.filter(({ finding }) => markup.test(finding.reason))).toEqual([])
})
