import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeReport } from '../../src/app/judge/judge-report.ts'
import { outline } from '../../src/app/judge/outline.ts'
import { loadReport } from '../../src/app/load-report.ts'
import { newReport } from '../../src/app/new/new-report.ts'
import type { StarterFacts } from '../../src/app/new/starter-files.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { readRegister } from '../../src/privacy/register/read-register.ts'
import { textOf } from '../../src/support/texts/text-of.ts'
import { ownDisk } from '../support/own-disk.ts'
import { runDhr } from '../support/run-dhr.ts'
import { answer, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const flags = [
  '--pseudonym',
  'Rowan and Ash',
  '--died',
  'March 2023',
  '--partnership',
  'W: “x” # y',
  '--author',
  "Jane O'Example",
]
const facts: StarterFacts = {
  subject: ['Rowan'],
  died: '2023-03',
  partnership: 'Wexcombe',
  author: 'Jane Example',
  type: 'dhr',
  death: 'homicide',
}

test('every section that the guidance requires, under its heading and in its order', async () => {
  const folder = join(tempReport({}), 'reports/rowan')
  expect(await runDhr('new', folder, ...flags)).toMatchObject({ code: 0, err: '' })
  const { report, evidence } = await loadReport(diskHost(), folder)
  const { findings } = await judgeReport(diskHost(), evidence)
  const faults = findings.filter(({ ruleId }) => /^(?:format|register)/.test(ruleId ?? ''))
  expect(faults).toEqual([])
  expect(report.sections.map(({ title }) => title && textOf(title))).toEqual(
    outline.filter(({ required }) => required).map(({ heading }) => heading),
  )
  expect(report.facts).toMatchObject({
    subject: ['Rowan', 'Ash'],
    died: '2023-03',
    partnership: 'W: “x” # y',
    author: "Jane O'Example",
    status: 'draft',
  })
  expect(report.pseudonyms.map(({ name }) => name)).toEqual(['Rowan', 'Ash'])
  // What is written for the author is not printed.
  expect(report.paragraphs).toEqual([])
  expect(report.tribute.every(({ type }) => type === 'authorNote')).toBe(true)
})

test('lint lists what is still to be written, each section once, and nothing prints as a fault', async () => {
  const folder = join(tempReport({}), 'rowan')
  await runDhr('new', folder, ...flags)
  const { report, evidence } = await loadReport(diskHost(), folder)
  const { findings } = await judgeReport(diskHost(), evidence)
  const empty = findings.filter(({ ruleId }) => ruleId === 'structure/empty-section')
  const begun = report.sections.filter(({ title }) => title && textOf(title) !== 'Action plan')
  // Confidentiality has its pseudonyms from the start; the action plan fills itself.
  expect(empty.map(({ file }) => file)).toEqual(
    begun.map(({ source }) => source.file).filter((file) => !file.includes('confidentiality')),
  )
  expect(findings.filter((one) => !empty.includes(one)).map(({ ruleId }) => ruleId)).toEqual([
    // Who Rowan and Ash were, each in their row of the table.
    'structure/empty-cell',
    'structure/empty-cell',
    'structure/expected-content',
    'anonymity/no-register',
  ])
  await runDhr('build', folder, '--format', 'html', '--quiet', '--output', join(folder, 'r.html'))
  const html = readFileSync(join(folder, 'r.html'), 'utf8')
  expect(html).toContain('[The members of the panel are still to be written.]')
  expect(html).not.toContain('class="fault"')
})

test('the register is private from the start, and kept out of git', async () => {
  const folder = join(tempReport({ 'rowan/.gitignore': 'build/' }), 'rowan')
  await runDhr('new', folder, ...flags)
  expect(statSync(join(folder, 'identities.yaml')).mode & 0o777).toBe(0o600)
  expect(readRegister(readFileSync(join(folder, 'identities.yaml'), 'utf8')).ok).toBe(true)
  const ignored = readFileSync(join(folder, '.gitignore'), 'utf8').split('\n')
  expect(ignored).toEqual([
    'build/',
    expect.stringMatching(/^#/),
    'identities.yaml',
    'identities.yaml.age',
    '/identities*',
    '/[.#~]identities*',
    '/*identities*.y*ml*',
    '',
  ])
})

test('the examples of the register hold when the marks before them are taken away, whatever the pseudonyms', async () => {
  const folder = join(tempReport({}), 'rowan')
  await runDhr('new', folder, ...flags.with(1, 'Rowan and A: b # c'))
  const text = readFileSync(join(folder, 'identities.yaml'), 'utf8')
  expect(readRegister(text.replace(/^ {2}# /gm, '  '))).toMatchObject({ ok: true })
})

test('nothing that is there is overwritten', async () => {
  for (const name of ['07-old.md', 'identities.yaml.age']) {
    const folder = tempReport({ [name]: 'old' })
    const run = await runDhr('new', folder, ...flags)
    expect(run.code).toBe(2)
    expect(run.err).toContain(name)
    expect(readdirSync(folder)).toEqual([name])
  }
  expect((await runDhr('new', '', ...flags)).err).toContain('No folder was named')
  const file = join(tempReport({ plain: 'old' }), 'plain')
  expect((await runDhr('new', file, ...flags)).err).toContain('is a file')
})

test('without a terminal what is missing is told, and the day of a death refused', async () => {
  const folder = join(tempReport({}), 'rowan')
  const missing = await runDhr('new', folder, '--pseudonym', 'Rowan')
  expect(missing).toMatchObject({ code: 2, out: '' })
  expect(missing.err).toContain('Missing --died, --partnership, --author')
  expect((await runDhr('new', folder, '--died', '2023-03-04')).err).toContain(
    'the day would identify',
  )
  expect((await runDhr('new', folder, '--died', '13/2023')).err).toContain('such as 2023-03')
  expect(existsSync(folder)).toBe(false)
})

test.each([
  ['--pseudonym', '', 'Please write a pseudonym'],
  ['--pseudonym', ' , ', 'Please write a pseudonym'],
  ['--died', 'Decade 2020', 'such as 2023-03'],
  ['--partnership', ' ', 'Please write the name of the partnership'],
  ['--author', '', 'Please write your name'],
])('a flag is held against the same as an answer: %s “%s”', async (flag, value, fault) => {
  const folder = join(tempReport({}), 'rowan')
  const given = flags.map((one, index) => (flags[index - 1] === flag ? value : one))
  const { code, err } = await runDhr('new', folder, ...given)
  expect(code).toBe(2)
  expect(err).toContain(fault)
  expect(err).toContain(`dhr new reports/rowan ${flag} `)
  expect(existsSync(folder)).toBe(false)
})

test('where no folder can be made, that is said, and what to do', async (context) => {
  const disk = join(tempReport({}), 'disk')
  mkdirSync(disk)
  if (!ownDisk(disk, 'ro')) return context.skip()
  const { code, err } = await runDhr('new', join(disk, 'reports/rowan'), ...flags)
  expect(code).toBe(2)
  expect(err).toMatch(/^error {2}.*reports\/rowan cannot be made\nhint {3}The disk is read-only/m)
})

test.runIf(process.platform === 'linux')(
  'a place where nothing can be made is told at once',
  async () => {
    const { code, err } = await runDhr('new', '/proc/rowan', ...flags)
    expect(code).toBe(2)
    expect(err).toMatch(/^error {2}\/proc\/rowan cannot be made\nhint {3}/m)
  },
)

test('what fails half-way leaves nothing', async () => {
  const parent = tempReport({ 'kept/.gitignore': 'mine' })
  const real = diskHost()
  let writes = 0
  const failing = {
    ...real,
    write: (...args: Parameters<typeof real.write>) => {
      writes += 1
      return writes === 9 ? Promise.reject(new Error('The disk is full')) : real.write(...args)
    },
  }
  await expect(newReport(failing, { folder: join(parent, 'new'), facts })).rejects.toThrow('full')
  expect(readdirSync(parent)).toEqual(['kept'])
  writes = 0
  await expect(newReport(failing, { folder: join(parent, 'kept'), facts })).rejects.toThrow('full')
  expect(readdirSync(join(parent, 'kept'))).toEqual(['.gitignore'])
  expect(readFileSync(join(parent, 'kept/.gitignore'), 'utf8')).toBe('mine')
  const signal = AbortSignal.abort('SIGINT')
  await expect(newReport(real, { folder: join(parent, 'new'), facts, signal })).rejects.toBe(
    'SIGINT',
  )
  expect(readdirSync(parent)).toEqual(['kept'])
})

test.each(['2999-01', '1824-01'])('a death in %s is refused', async (month) => {
  const folder = join(tempReport({}), 'rowan')
  const { code, err } = await runDhr('new', folder, ...flags, '--died', month)
  expect(code).toBe(2)
  expect(err).toContain('please look at the year')
  expect(existsSync(folder)).toBe(false)
})

test('a month without its zero is one, and what stands in grey is plainly an example', async () => {
  const folder = tempReport({})
  const given = flags.map((one, index) => (flags[index - 1] === '--died' ? '2023-3' : one))
  expect((await runDhr('new', join(folder, 'oak'), ...given)).code).toBe(0)
  expect((await loadReport(diskHost(), join(folder, 'oak'))).report.facts.died).toBe('2023-03')
  const { child, ended } = startDhrOnTerminal(['new', 'rowan'], { cwd: folder })
  answer(child, [
    ['for example Rowan', 'Rowan\r'],
    ['for example March 2023', '\u0003'],
  ])
  expect((await ended).code).toBe(130)
})

test('Ctrl-C at a question ends the questions, and nothing is written', async () => {
  const folder = tempReport({})
  const { child, ended } = startDhrOnTerminal(['new', 'rowan'], { cwd: folder })
  answer(child, [['By what name', '\u0003']])
  const { code, out } = await ended
  expect(code).toBe(130)
  expect(out).toContain('Nothing was written')
  expect(out).not.toContain('In which month')
  expect(existsSync(join(folder, 'rowan'))).toBe(false)
})
