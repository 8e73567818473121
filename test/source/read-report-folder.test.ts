import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Host } from '../../src/model/host.ts'
import { readReportFolder, sectionNames } from '../../src/source/read-report-folder.ts'
import { splitFrontMatter } from '../../src/source/split-front-matter.ts'
import { memoryHost } from '../support/memory-host.ts'

test('a section is a *.md whose name begins with a digit, in natural order', () => {
  const names = [
    '10-analysis.md',
    '2-terms.md',
    '1-introduction.md',
    '02b-more.md',
    '2a-scope.md',
    'README.md',
    'notes.md',
    '3-notes.txt',
    '4-odd name & ü.md',
    '.5-hidden.md',
    '6-SHOUTED.MD',
  ]
  expect(sectionNames(names)).toEqual([
    '1-introduction.md',
    '2-terms.md',
    '2a-scope.md',
    '02b-more.md',
    '4-odd name & ü.md',
    '6-SHOUTED.MD',
    '10-analysis.md',
  ])
})

test('the order does not depend on the order in which the disk lists the files', () => {
  const names = ['01-a.md', '1-a.md', '001-a.md', '1-b.md']
  expect(sectionNames(names.toReversed())).toEqual(sectionNames(names))
})

test('names stand as a file manager shows them, whatever their numbers', () => {
  const collator = new Intl.Collator('en', { numeric: true })
  const aNumber = fc.oneof(
    fc.nat(120).map(String),
    fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
  )
  const aName = fc
    .tuple(
      fc.constantFrom('', '0', '00'),
      aNumber,
      fc.constantFrom('', 'a', 'B', '-x', '.1', ' ü', '_'),
    )
    .map((parts) => `${parts.join('')}.md`)
  fc.assert(
    fc.property(fc.uniqueArray(aName, { maxLength: 20 }), (names) => {
      const expected = names.toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))
      expect(sectionNames(names)).toEqual(expected)
    }),
  )
})

test('files in subfolders and folders that look like sections are no part of the report', async () => {
  const host: Host = memoryHost({
    'r/01-a.md': '# A',
    'r/02-b.md/01-c.md': '# C',
    'r/build/03-d.md': '# D',
  })
  const folder = await readReportFolder(host, 'r')
  expect(folder?.files.map(({ file }) => file)).toEqual(['01-a.md'])
})

test('a missing folder is told from an empty one', async () => {
  const host = memoryHost({ 'r/notes.md': 'Words' })
  expect(await readReportFolder(host, 'nowhere')).toBeUndefined()
  expect((await readReportFolder(host, 'r'))?.files).toEqual([])
})

test('one unreadable front matter makes the folder unreadable; a wrong value does not', async () => {
  const read = (yaml: string) =>
    readReportFolder(memoryHost({ 'r/01-a.md': `---\n${yaml}\n---\n`, 'r/02-b.md': '# B' }), 'r')
  expect((await read('layout: sideways'))?.readable).toBe(true)
  expect((await read('layout: "sideways'))?.readable).toBe(false)
})

test('the front matter is blanked out: every offset below it stays', () => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const text = `---${lineEnd}layout: landscape${lineEnd}---${lineEnd}${lineEnd}# Title`
    const { yaml, body } = splitFrontMatter(text)
    expect(yaml?.trim()).toBe('layout: landscape')
    expect(body.length).toBe(text.length)
    expect(body.indexOf('# Title')).toBe(text.indexOf('# Title'))
    expect(body.trim()).toBe('# Title')
  }
})

test('a rule or a dash at the start of a text is no front matter', () => {
  expect(splitFrontMatter('--- words\n---\n').yaml).toBeUndefined()
  expect(splitFrontMatter('\n---\nShe left.\n---\n').yaml).toBeUndefined()
  expect(splitFrontMatter('---\na: "x --- y"\n---\n\nOne\n\n---\n').yaml).toBe('a: "x --- y"\n')
})

test('a section that is not UTF-8 is read whole, in the right encoding', async () => {
  const read = await readReportFolder(
    memoryHost({
      'r/01-a.md': Buffer.from('# Zo\xeb\x92s words\n', 'latin1'),
      'r/02-b.md': Buffer.from('\uFEFF# Zoë’s words\n', 'utf16le'),
      'r/03-c.md': '# Zoë’s words\n',
    }),
    'r',
  )
  expect(read?.files.map(({ text }) => text)).toEqual(Array(3).fill('# Zoë’s words\n'))
  expect(read?.files.map(({ foreign }) => foreign?.name)).toEqual([
    'Windows-1252',
    'UTF-16',
    undefined,
  ])
})
