import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

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

test.each(['identities.yaml.age', 'Identities.yaml', '02-new.MD'])(
  'nor under the name %s, which it would be read by the next time',
  async (name) => {
    const { 'identities.yaml': _, ...rest } = files
    const folder = tempReport(rest)
    const { code, err } = await build(folder, join(folder, name))
    expect(code).toBe(2)
    expect(err).toContain('is a file that the report is read from')
  },
)

test('nor through a link; over the last one it is, and elsewhere under any name that is free', async () => {
  const folder = tempReport(files)
  symlinkSync('identities.yaml', join(folder, 'report.html'))
  expect((await build(folder, join(folder, 'report.html'))).code).toBe(2)
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(files['identities.yaml'])
  mkdirSync(join(folder, 'away'))
  writeFileSync(join(folder, 'away/last.htm'), '')
  for (const name of ['old.html', 'away/last.htm', 'away/01-a.md', 'printed']) {
    expect((await build(folder, join(folder, name))).code).toBeLessThan(2)
    expect(readFileSync(join(folder, name), 'utf8')).toContain('One.')
  }
})
