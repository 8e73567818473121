import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../../support/run-dhr.ts'
import { tempReport } from '../../support/temp-report.ts'

const files = {
  '01-a.md': '# Introduction\n\nOne.\n\n![A house](pictures/house.svg)\n',
  'pictures/house.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  'dhr.yaml': 'rules: {}\n',
  'identities.yaml': 'people: []\n',
  'notes.txt': 'mine\n',
  'old.html': 'the last one',
}
const build = (folder: string, output: string) =>
  runDhr('build', folder, '--format', 'html', '-q', '-o', output)

test.each(['01-a.md', 'dhr.yaml', 'identities.yaml', 'pictures/house.svg', 'notes.txt'] as const)(
  'a report is not printed over %s',
  async (name) => {
    const folder = tempReport(files)
    const { code, out, err } = await build(folder, join(folder, name))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Nothing was written')
    expect(readFileSync(join(folder, name), 'utf8')).toBe(files[name])
  },
)

test('nor over another program’s file, whatever it is called', async () => {
  const mine = { notes: 'mine\n', 'letter.pages': 'Dear all,\n' }
  const folder = tempReport({ ...files, ...mine })
  for (const [name, content] of Object.entries(mine)) {
    const { code, err } = await build(folder, join(folder, name))
    expect(code).toBe(2)
    expect(err).toContain(`There is already a file ${name}, and it is neither a PDF nor a web page`)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(content)
  }
})

test.each(['identities.yaml.age', 'Identities.yaml', '02-new.MD', 'DHR.yaml'])(
  'nor under the name %s, which it would be read by the next time',
  async (name) => {
    const { 'identities.yaml': _, 'dhr.yaml': __, ...rest } = files
    const folder = tempReport(rest)
    const { code, err } = await build(folder, join(folder, name))
    expect(code).toBe(2)
    expect(err).toContain('is a file that the report is read from')
  },
)

test.each(['-', 'boards/'])('nor under “%s”, which is no name of a file', async (name) => {
  const folder = tempReport(files)
  const { code, err } = await build(folder, name === '-' ? name : join(folder, name))
  expect(code).toBe(2)
  expect(err).toContain('is not the name of a file')
  expect(existsSync(join(folder, 'boards'))).toBe(false)
})

test('nor through a link; over the last one it is, and elsewhere under any name that is free', async () => {
  const folder = tempReport(files)
  symlinkSync('identities.yaml', join(folder, 'report.html'))
  expect((await build(folder, join(folder, 'report.html'))).code).toBe(2)
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(files['identities.yaml'])
  mkdirSync(join(folder, 'away'))
  writeFileSync(join(folder, 'away/last.htm'), '')
  for (const name of ['old.html', 'away/last.htm', 'printed', 'printed', 'printed.v2']) {
    expect((await build(folder, join(folder, name))).code).toBeLessThan(2)
    expect(readFileSync(join(folder, name), 'utf8')).toContain('One.')
  }
})

test('nor over a folder or a device, nor under a name that says it is of the other format', async () => {
  const folder = tempReport(files)
  mkdirSync(join(folder, 'away.html'))
  const refused = async (output: string) => {
    const { code, err } = await build(folder, output)
    expect(code).toBe(2)
    return err
  }
  expect(await refused(join(folder, 'away.html'))).toContain('away.html is a folder')
  // By way of a link, as /dev/stdout is one: were it written, the device would be gone.
  symlinkSync('/dev/null', join(folder, 'nowhere'))
  expect(await refused(join(folder, 'nowhere'))).toContain('is no ordinary file')
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  expect(await refused(join(folder, 'new.PDF'))).toContain('--format pdf')
  for (const name of ['new.docx', '01-a.md'])
    expect(await refused(join(folder, 'away', name))).toContain('should not be a web page')
  const pdf = await runDhr('build', folder, '-q', '-o', join(folder, 'new.htm'))
  expect(pdf).toMatchObject({ code: 2, err: expect.stringContaining('--format html') })
})

test.runIf(process.platform === 'linux')('nor over a link to a pipe, as /dev/stdout is one', () => {
  const folder = tempReport(files)
  const link = join(folder, 'out')
  symlinkSync('/proc/self/fd/1', link)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/dhr.js', 'build', folder, '--format', 'html', '-q', '-o', link],
    { encoding: 'utf8' },
  )
  expect(stderr).toContain('out is no ordinary file')
  expect(status).toBe(2)
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
})

test('of a folder that may only be read the PDF is written elsewhere, and it is said what is missing', async () => {
  const folder = tempReport({ 'report/01-a.md': '# Introduction\n\nOne.\n' })
  const report = join(folder, 'report')
  // A file where the folder of the record should be: it cannot be made, whoever runs the test.
  writeFileSync(join(report, 'build'), '')
  const output = join(folder, 'board.pdf')
  const { code, err } = await runDhr('build', report, '-q', '-o', output)
  expect(code).toBeLessThan(2)
  expect(err).toContain('“dhr where” will not know its pages')
  expect(readFileSync(output, 'latin1')).toMatch(/^%PDF/)
})
