import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

// A web page is built without a browser; the gate is the same.
const build = (folder: string, ...options: string[]) =>
  runDhr('build', folder, '--format', 'html', ...options)

const report = (status: string, text: string) => ({
  '00-title-page.md': `---\nreport:\n  subject: Rowan\n  died: 2023-03\n  partnership: P\n  author: J\n  completed: 2025-01\n  status: ${status}\n---\n\n# A review\n`,
  '01-introduction.md': `# Introduction\n\n${text}\n`,
  'identities.yaml': 'people:\n  - as: the neighbour\n    names: [Quentin Osgathorpe]\n',
  'build/report.html': 'the old one',
  // What the guidance demands of a whole report is not the matter here.
  'dhr.yaml': 'rules:\n  structure/missing-section: off\n  structure/review-period: off\n',
})

const output = (folder: string): string => readFileSync(join(folder, 'build/report.html'), 'utf8')

describe.each(['draft', 'panel'])('%s', (status) => {
  test('is printed with its errors, and says how many findings there are', async () => {
    const folder = tempReport(report(status, 'See [](#nowhere).'))
    const { code, err } = await build(folder, '-o', join(folder, 'build/report.html'))
    expect(code).toBe(1)
    expect(err).toContain('reference/unknown-label')
    expect(err).toMatch(/1 error.*dhr lint/)
    expect(output(folder)).toContain('<html')
  })
})

describe.each(['board', 'home-office', 'published'])('%s', (status) => {
  test('is not printed while an error stands; the old file stays', async () => {
    const folder = tempReport(report(status, 'See [](#nowhere).'))
    const { code, err } = await build(folder, '-o', join(folder, 'build/report.html'))
    expect(code).toBe(1)
    expect(err).toContain('reference/unknown-label')
    expect(err).toContain('Not printed')
    expect(output(folder)).toBe('the old one')
  })

  test('is not printed with a real name, though the settings turn that rule off', async () => {
    const files = report(status, 'Quentin Osgathorpe rang.')
    files['dhr.yaml'] += '  anonymity/real-name: off\n  anonymity/unregistered-name: off\n'
    const folder = tempReport(files)
    const { code, err } = await build(folder, '-o', join(folder, 'build/report.html'))
    expect(code).toBe(1)
    expect(err).toContain('anonymity/real-name')
    expect(err).toContain('Not printed')
    expect(output(folder)).toBe('the old one')
  })

  test.each([
    ['without a register', undefined],
    ['with a register that holds nobody', 'people: []\n'],
    ['with a register that cannot be read', 'people: [\n'],
  ])('is not printed %s, though the settings turn that rule off', async (_, register) => {
    const { 'identities.yaml': __, ...files } = report(status, 'The panel met.')
    files['dhr.yaml'] += '  anonymity/no-register: off\n  anonymity/register-file: off\n'
    const folder = tempReport(
      register === undefined ? files : { ...files, 'identities.yaml': register },
    )
    const { code, err } = await build(folder, '-o', join(folder, 'build/report.html'))
    expect(code).toBe(1)
    expect(err).toContain('Not printed')
    expect(output(folder)).toBe('the old one')
  })

  test('is printed with warnings', async () => {
    const folder = tempReport(report(status, '## A heading:\n\nThe panel met.'))
    const { code } = await build(folder, '-o', join(folder, 'build/report.html'))
    expect(code).toBe(0)
    expect(output(folder)).toContain('<html')
  })
})

describe('published', () => {
  test.each([
    ['a mark of what is still to do', 'TODO ask the police.', '2025-01'],
    ['words of a draft', 'This draft report was read by the family.', '2025-01'],
    ['no month of completion', 'The panel met.', ''],
  ])('is not printed with %s', async (_, text, completed) => {
    const files = report('published', text)
    files['00-title-page.md'] = files['00-title-page.md'].replace('2025-01', completed)
    const folder = tempReport(files)
    const out = join(folder, 'build/report.html')
    expect(await build(folder, '-o', out)).toMatchObject({ code: 1 })
    expect(output(folder)).toBe('the old one')
    expect(await build(folder, '-o', out, '--status', 'panel')).toMatchObject({ code: 0 })
    expect(output(folder)).toContain('<html')
  })
})

test('--status stands in for the status of the title page', async () => {
  const folder = tempReport(report('published', 'See [](#nowhere).'))
  const out = join(folder, 'build/report.html')
  expect((await build(folder, '-o', out, '--status', 'draft')).err).not.toContain('Not printed')
  const { code, out: json } = await build(folder, '-o', out, '--status', 'board', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(json)).toMatchObject({ output: null, status: 'board', refused: true })
})
