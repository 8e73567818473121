import { describe, expect, test } from 'vitest'
import { pageObjects, pdfOf, wordFile, wordText } from '../../support/hostile-files.ts'
import { name, testPlanted, told, verify } from '../../support/planted.ts'

const zip = wordFile
const page = (words: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE html><html lang="en"><body><p>${words}</p></body></html>`
const word = (words: string) =>
  zip({ 'word/document.xml': wordText(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`) })
const pdf = (words: string) => pdfOf(pageObjects('', [], `BT /F 12 Tf 50 300 Td (${words}) Tj ET`))
const book = (title: string, words: string) =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    'a.opf': `<package><metadata><dc:title>${title}</dc:title><dc:identifier>a1</dc:identifier></metadata></package>`,
    'a.xhtml': page(words),
    'a.css': 'p { font-family: Times New Roman }',
  })
const quiet = 'The panel met twice.'

describe('a name in a zip is found, with its place, and not told', () => {
  testPlanted('zip', [
    ['file 1 in it, text', () => zip({ 'notes.txt': told })],
    ['file 2 in it, text', () => zip({ 'notes.txt': quiet, 'report.docx': word(told) })],
    ['file 1 in it, page 1', () => zip({ 'report.pdf': pdf(told) })],
    ['file 1 in it, file 1 in it, text', () => zip({ 'all.zip': zip({ 'notes.txt': told }) })],
    ['name of file 1 in it', () => zip({ [`${name}/notes.txt`]: quiet })],
    ['file 1 in it', () => zip({ 'letter.xml': `<letter><to>${told}</to></letter>` })],
    ['file 4 in it, text', () => book('A review', told)],
    ['file 3 in it', () => book(told, quiet)],
  ])
})

test('of a zip of plain files nothing is told, nor of what a system leaves in it', async () => {
  const packed = zip({
    'notes.txt': quiet,
    'report.docx': word(quiet),
    'report.pdf': pdf(quiet),
    '__MACOSX/._report.docx': Buffer.from('0005160700', 'hex'),
    '.DS_Store': Buffer.from('0000000142756431', 'hex'),
  })
  expect(await verify('zip', packed)).toBe('')
  expect(await verify('epub', book('A review', quiet))).toBe('')
})

test('a file in a zip that cannot be read is told as not read', async () => {
  const packed = zip({
    'notes.txt': quiet,
    'voice.m4a': Buffer.from('00000020667479704d344120000000000fff', 'hex'),
  })
  expect(await verify('zip', packed)).toMatch(/^verify\/unreadable: .* \(file 2 in it\)$/)
})
