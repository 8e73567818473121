import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writePageRecord } from '../../src/app/printing/page-record.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { parseSection } from '../../src/source/parse-section.ts'
import { runDhr } from '../support/run-dhr.ts'
import { startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '00-title.md':
    '---\nreport:\n  subject: Rowan\n---\n\n# A review\n\nRead before anything else.\n',
  '01-introduction.md':
    '# Introduction\n\nThe panel met. It was Rowan’s wish.[^n]\n\nThe terms: {#terms}\n\n1. first {#first}\n2. second\n   1. inner\n\n> A quoted word.\n\n[^n]: The note itself.\n\n    1. in the note\n    2. more\n',
  '02-recommendations.md':
    '---\nrecommendations:\n  - heading: Police\n    items:\n      - label: rec-police\n        text: The police should act.\n  - heading: Health\n    items:\n      - text: |\n          Health should act:\n\n          1. here\n          2. there\n---\n\n# Recommendations\n',
}

interface Json {
  printed: { pdf: string; changedSince: boolean } | null
  places: Array<Record<string, unknown>>
}

async function where(folder: string, ...query: string[]): Promise<Json['places']> {
  const { out } = await runDhr('where', '--json', '-r', folder, ...query)
  return (JSON.parse(out) as Json).places
}

test('a number, a lettered item, a recommendation and a footnote are found in their lines', async () => {
  const folder = tempReport(files)
  const at = async (...query: string[]) =>
    (await where(folder, ...query)).map(({ file, line, number }) => [
      String(file).slice(folder.length + 1),
      line,
      number,
    ])
  expect(await at('2')).toEqual([['01-introduction.md', 5, '2']])
  expect(await at('2(b)')).toEqual([['01-introduction.md', 8, '2(b)']])
  expect(await at('2', 'b', 'i')).toEqual([['01-introduction.md', 9, '2(b)(i)']])
  expect(await at('rec', '1')).toEqual([
    ['02-recommendations.md', 6, '1'],
    ['02-recommendations.md', 10, '1'],
  ])
  expect(await at('rec 1(b)')).toEqual([['02-recommendations.md', 13, '1(b)']])
  expect(await at('footnote 1')).toEqual([['01-introduction.md', 13, '1']])
  expect(await at('footnote 1(b)')).toEqual([['01-introduction.md', 16, '1(b)']])
  expect(await at('1(b)')).toEqual([])
  expect(await at('#terms')).toEqual([['01-introduction.md', 5, '2']])
  expect(await at('first')).toEqual([['01-introduction.md', 7, '2(a)']])
})

test('words are found whatever their quotation marks, with the place that they stand in', async () => {
  const folder = tempReport(files)
  expect(await where(folder, "rowan's wish")).toMatchObject([
    { number: '1', line: 3, column: 23, label: null },
  ])
  expect(await where(folder, 'quoted word')).toMatchObject([
    { number: '2(b)(i)', after: true, line: 11 },
  ])
  expect(await where(folder, 'note itself')).toMatchObject([{ kind: 'footnote', number: '1' }])
  expect(await where(folder, 'before anything')).toMatchObject([{ number: '', line: 8 }])
})

test('what is not there is said, with exit code 1', async () => {
  const folder = tempReport(files)
  const run = await runDhr('where', '-r', folder, '9')
  expect(run).toMatchObject({ code: 1, out: '' })
  expect(run.err).toContain('“9”: its paragraphs are 1 to 2')
  for (const [query, told] of [
    ['footnote 9', 'its footnotes are 1 to 1'],
    ['rec 9', 'its recommendations are 1 to'],
    ['page 9', '“page 9”: it has not been printed here yet.'],
    ['section 9', 'its headings bear no numbers'],
    ['#nope', 'bears that label'],
    ['nobody wrote this', 'stand nowhere'],
  ] as const)
    expect((await runDhr('where', '-r', folder, query)).err).toContain(told)
  expect((await runDhr('where', '-r', folder)).code).toBe(2)
})

test('of sections by their numbers the numbers are told', async () => {
  const title = files['00-title.md'].replace('Rowan\n', 'Rowan\n  numbering: sectional\n')
  const run = await runDhr(
    'where',
    '-r',
    tempReport({ ...files, '00-title.md': title }),
    'section 9',
  )
  expect(run.err).toContain('“section 9”: its numbered headings are 1 to 2.')
})

test('the sheet for comments has a row for every number', async () => {
  const { out } = await runDhr('where', '--csv', '-r', tempReport(files))
  expect(out.startsWith('\uFEFFParagraph,Page,')).toBe(true)
  expect(out.split('\r\n').map((row) => row.split(',')[0]?.replace('\uFEFF', ''))).toEqual([
    'Paragraph',
    'Section',
    '1',
    '2',
    '2(a)',
    '2(b)',
    '2(b)(i)',
    'Section',
    'rec 1',
    'rec 1',
    'rec 1(a)',
    'rec 1(b)',
    'footnote 1',
    'footnote 1(a)',
    'footnote 1(b)',
    '',
  ])
})

test('the first words of a place have the numbers that its references print', async () => {
  const folder = tempReport({
    ...files,
    '03-analysis.md':
      '# Analysis\n\nSee paragraph [](#terms), item [](#first) and [the terms](#terms).\n',
  })
  expect(await where(folder, '3')).toMatchObject([
    { words: 'See paragraph 2, item 2(a) and the terms.' },
  ])
})

test('words are shown as they are printed, with ordinary blanks', async () => {
  const folder = tempReport({
    '01-a.md': '# The panel\'s "work"\n\nThe panel\'s paragraphs 1--3 -- of 4 May -- stand...\n',
  })
  const words = 'The panel’s paragraphs 1–3 – of 4 May – stand…'
  const csv = await runDhr('where', '-r', folder, '--csv')
  expect(csv.out).toContain(`,The panel’s “work”,${words},`)
  expect((await runDhr('where', '-r', folder, '1')).out).toContain(words)
})

test('pages are those of the last build, and it is said when the text is newer', async () => {
  const folder = tempReport({ ...files, 'build/r.pdf': 'the PDF' })
  const sections = Object.entries(files).map(([name, text]) => parseSection(name, text).section)
  await writePageRecord(diskHost(), folder, {
    output: join(folder, 'build/r.pdf'),
    pdf: Buffer.from('the PDF'),
    files: sections,
    plan: {
      pageOfId: new Map([
        ['paragraph-1', 5],
        ['label-secret', 6],
      ]),
      pageOfNote: new Map([[1, 5]]),
    },
  })
  expect(
    readFileSync(join(folder, `build/${folder.split('/').at(-1)}.pages.json`), 'utf8'),
  ).not.toContain('secret')
  const fresh = await runDhr('where', '1', '-r', folder)
  expect(fresh.out).toContain('page 5')
  expect(fresh.err).toBe('')
  expect((await where(folder, 'page 5')).length).toBe(2)
  expect((await where(folder, 'pages 4-6')).length).toBe(2)
  expect((await runDhr('where', 'page 9', '-r', folder)).err).toContain('begins on that page')

  writeFileSync(
    join(folder, '01-introduction.md'),
    '# Introduction\n\nNew first.\n\nThe panel met.\n',
  )
  expect((await runDhr('where', '1', '-r', folder)).err).toContain('changed after')
  writeFileSync(join(folder, 'build/r.pdf'), 'another PDF')
  const unknown = await runDhr('where', '1', '-r', folder)
  expect(unknown.out).not.toContain('page')
  expect(unknown.err).toContain('not been printed')
})

const before = { ...process.env }
beforeEach(() => {
  delete process.env.VISUAL
})
afterEach(() => {
  process.env = { ...before }
})

test('--open without a chosen editor starts one that is there, at the line', async () => {
  const bin = tempReport({ nano: '#!/bin/sh\necho "$@" > "$(dirname "$0")/args"\n' })
  chmodSync(join(bin, 'nano'), 0o755)
  delete process.env.EDITOR
  process.env.PATH = `${bin}:${process.env.PATH}`
  const folder = tempReport(files)
  const run = await startDhrOnTerminal(['where', '2(b)', '--open'], { cwd: folder }).ended
  expect(run.code, run.out).toBe(0)
  expect(readFileSync(join(bin, 'args'), 'utf8')).toMatch(/^\+\d+,\d+ .*01-introduction\.md\n$/)
})

test('--open starts the editor at the place, and only where there is one', async () => {
  const folder = tempReport({
    ...files,
    'vi.js':
      'require("node:fs").writeFileSync(__dirname + "/args", process.argv.slice(2).join(" "))',
  })
  process.env.EDITOR = `"${process.execPath}" "${join(folder, 'vi.js')}"`
  expect((await runDhr('where', '2(b)', '--open', '-r', folder)).code).toBe(0)
  expect(readFileSync(join(folder, 'args'), 'utf8')).toBe(join(folder, '01-introduction.md'))
  const several = await runDhr('where', 'rec 1', '--open', '-r', folder)
  expect(several.code).toBe(1)
  expect(several.err).toContain('these are 2')
})

test('an item of a list right below a heading has its page too', async () => {
  const bare = { '01-list.md': '# Meetings\n\n1. in March {#march}\n2. in May\n' }
  const folder = tempReport({ ...bare, 'build/r.pdf': 'the PDF' })
  await writePageRecord(diskHost(), folder, {
    output: join(folder, 'build/r.pdf'),
    pdf: readFileSync(join(folder, 'build/r.pdf')),
    files: Object.entries(bare).map(([name, text]) => parseSection(name, text).section),
    plan: { pageOfId: new Map([['list-a', 3]]), pageOfNote: new Map() },
  })
  expect(await where(folder, '#march')).toMatchObject([{ number: '(a)', page: 3 }])
})
