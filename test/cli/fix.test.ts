import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeChanges } from '../../src/app/write-changes.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { runDhr } from '../support/run-dhr.ts'
import { answer, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  '01-a.md': '\uFEFF# A section;\r\n\r\nThe panel met  in June.\r\n\r\nSee paragraph 1.\r\n',
}
const after =
  '\uFEFF# A section\r\n\r\nThe panel met in June. {#met-june}\r\n\r\nSee paragraph [](#met-june).\r\n'

test('--check changes nothing and says what would change, with exit code 1', async () => {
  const folder = tempReport(files)
  const run = await runDhr('fix', '--check', folder)
  expect(run.code).toBe(1)
  expect(run.out).toContain('- See paragraph 1.')
  expect(run.out).toContain('+ See paragraph [](#met-june).')
  expect(run.err).toContain('1 file would be mended')
  expect(readFileSync(join(folder, '01-a.md'), 'utf8')).toBe(files['01-a.md'])
})

test('--yes mends, keeping line ends, the byte order mark and who may read the file; twice is once', async () => {
  const folder = tempReport(files)
  chmodSync(join(folder, '01-a.md'), 0o640)
  expect((await runDhr('fix', '--yes', folder)).code).toBe(0)
  expect(readFileSync(join(folder, '01-a.md'), 'utf8')).toBe(after)
  expect(statSync(join(folder, '01-a.md')).mode & 0o777).toBe(0o640)
  expect(await runDhr('fix', '--yes', folder)).toMatchObject({
    code: 0,
    out: '',
    err: 'Nothing to mend.\n',
  })
  expect((await runDhr('fix', '--check', folder)).code).toBe(0)
})

test('--only mends one kind', async () => {
  const folder = tempReport(files)
  await runDhr('fix', '--yes', '--only', 'headings', '--only', 'spaces', folder)
  const text = readFileSync(join(folder, '01-a.md'), 'utf8')
  expect(text).toContain('# A section\r\n')
  expect(text).toContain('met in June.\r\n')
  expect(text).toContain('See paragraph 1.')
})

test('it is told where a list that begins above 1 keeps numbers as they were written', async () => {
  const list = '# A section\n\nThe panel met.\n\nSee paragraph 1.\n\n3. third; and\n4. fourth.\n'
  const folder = tempReport({ '00-t.md': files['00-t.md'], '01-a.md': list })
  const said = 'Paragraph numbers were left alone: “3.” was typed by hand in 01-a.md:7'
  expect((await runDhr('fix', '--yes', folder)).err).toContain(said)
  expect(readFileSync(join(folder, '01-a.md'), 'utf8')).toBe(list)
  expect((await runDhr('fix', '--yes', '--only', 'spaces', folder)).err).not.toContain(said)
  const none = tempReport({ '01-a.md': list.replace('See paragraph 1.', 'It met again.') })
  expect((await runDhr('fix', '--yes', none)).err).not.toContain(said)
})

test('it is told where a number is wrong and stays as it was written', async () => {
  const text =
    '# A section\n\nThe panel met. {#met}\n\nIt met again.\n\nSee paragraph 9, and [paragraph 2](#met).\n'
  const folder = tempReport({ '00-t.md': files['00-t.md'], '01-a.md': text })
  const said = 'Numbers that are wrong stay as they were written (01-a.md:7): only you know'
  expect((await runDhr('fix', '--yes', folder)).err).toContain(said)
  expect(readFileSync(join(folder, '01-a.md'), 'utf8')).toBe(text)
  expect((await runDhr('fix', '--yes', '--only', 'spaces', folder)).err).not.toContain(said)
})

test('nobody is asked without a terminal; front matter that cannot be read is mended first', async () => {
  expect(await runDhr('fix', tempReport(files))).toMatchObject({ code: 2, out: '' })
  const broken = tempReport({ ...files, '02-b.md': '---\npanel: [\n---\n\n# B\n' })
  expect((await runDhr('fix', '--yes', broken)).code).toBe(2)
  expect(readFileSync(join(broken, '01-a.md'), 'utf8')).toBe(files['01-a.md'])
})

test('a file that was changed meanwhile is not written', async () => {
  const folder = tempReport({ 'a.md': 'new' })
  const change = { path: join(folder, 'a.md'), shown: 'a.md', before: 'old', after: 'mended' }
  await expect(writeChanges(diskHost(), [change])).rejects.toThrow('a.md was changed meanwhile')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new')
})

const plus = (out: string): string =>
  out
    .split('\n')
    .filter((line) => /^ {2}\+/.test(line))
    .join('\n')

test('what is secret is on neither side of a change, whatever the change makes of it', async () => {
  const folder = tempReport({
    ...files,
    '01-a.md':
      '# A\n\nRing 07700  900  456. She lives at LS1  4AP.\n\nThey met Linh  Ng and Mr Linh Ng ,  then left.\n\nBorn on 3  April 1999  in town.\n',
  })
  const { code, out } = await runDhr('fix', '--check', folder)
  expect(code).toBe(1)
  expect(plus(out)).toContain('█████')
  expect(plus(out)).not.toMatch(/\d|LS1|AP\b|Ng|Linh/)
  expect(out).not.toMatch(/077|456|LS1|4AP|Ng|Linh|1999/)
})

test('what its author has silenced is not mended', async () => {
  const heading = '# A section;\n\nThe panel met.\n'
  const off = tempReport({
    ...files,
    '01-a.md': heading,
    'dhr.yaml': 'rules:\n  structure/heading-end: off\n',
  })
  const ignored = tempReport({
    ...files,
    '01-a.md':
      '# A section\n\n<!-- dhr-ignore structure/heading-end: as it was quoted -->\n\n## What;\n\nThe panel met.\n',
  })
  for (const folder of [off, ignored])
    expect(await runDhr('fix', '--check', folder)).toMatchObject({ code: 0, out: '' })
})

describe('asked at a terminal', () => {
  const american = {
    ...files,
    '01-a.md': '# A\n\nThe panel  organized it , and the center  was shut.\n',
  }
  const mended = async (answers: Array<[string, string]>) => {
    const folder = tempReport(american)
    const { child, ended } = startDhrOnTerminal(['fix'], { cwd: folder })
    answer(child, answers)
    const { code, out } = await ended
    expect(code).toBe(0)
    return { out, text: readFileSync(join(folder, '01-a.md'), 'utf8').slice(5) }
  }

  test('what was refused stays, also where all that follows is agreed to', async () => {
    const { text } = await mended([
      ['Mend this?', 'n'],
      ['Mend this?', 'a'],
    ])
    expect(text).toBe('The panel organized it, and the centre was shut.\n')
  })

  test('nothing is asked twice, and each question shows what was agreed to before it', async () => {
    const { out, text } = await mended([
      ['Mend this?', 'n'],
      ['Mend this?', 'y'],
      ['Mend these?', 'o'],
      ['Mend this?', 'y'],
      ['Mend this?', 'n'],
      ['Mend this?', 'y'],
    ])
    expect(text).toBe('The panel organized it , and the centre was shut.\n')
    expect(out).toContain('- The panel  organized it , and the centre  was shut.')
    expect(out).toContain('- The panel organized it , and the centre  was shut.')
    expect(out.split('becomes “organised”').length).toBe(2)
  })
})
