import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

/** The rules read the code of a drawing; whoever copies the page gets its words. */
const report = (drawn: string) => ({
  '00-title-page.md':
    '---\nreport:\n  subject: Rowan\n  died: 2023-03\n  partnership: P\n  author: J\n  completed: 2025-01\n  status: board\n---\n\n# A review\n',
  '01-introduction.md': '# Introduction\n\nThe panel met.\n\n![A plan of the house.](plan.svg)\n',
  'identities.yaml': 'people:\n  - as: the neighbour\n    names: [Quentin Osgathorpe]\n',
  'dhr.yaml': 'rules:\n  structure/missing-section: off\n  structure/review-period: off\n',
  'plan.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" viewBox="0 0 300 100"><text x="10" y="50" font-size="14">${drawn}</text></svg>`,
  'build/report.pdf': 'the old one',
})

test('a PDF that would betray a registered name does not replace the old one; a draft does', async () => {
  const folder = tempReport(report('Quen<tspan>tin</tspan> Osga<tspan>thorpe</tspan>'))
  const output = join(folder, 'build/report.pdf')
  const { code, out, err } = await runDhr('build', folder, '-o', output)
  expect(code).toBe(1)
  expect(err).toMatch(/\(page \d\).*the neighbour.*anonymity\/real-name/)
  expect(err).toContain('Not printed: the finished file would have betrayed')
  expect(out + err).not.toMatch(/Quentin|Osgathorpe/)
  expect(readFileSync(output, 'utf8')).toBe('the old one')

  await runDhr('build', folder, '-o', output, '--status', 'panel')
  expect(readFileSync(output, 'latin1')).toMatch(/^%PDF-/)
})

test('a registered name in a drawing is found by lint, in its line', async () => {
  const folder = tempReport(report('Quentin Osgathorpe'))
  const { code, out } = await runDhr('lint', folder, '--rule', 'anonymity/real-name')
  expect(code).toBe(1)
  expect(out).toMatch(/plan\.svg\n {2}1:\d+ +error .*\(a drawing\), expected “the neighbour”/)
  expect(out).not.toMatch(/Quentin|Osgathorpe/)
})

test('one that betrays nothing is printed', async () => {
  const folder = tempReport(report('The kitchen'))
  const output = join(folder, 'build/report.pdf')
  expect(await runDhr('build', folder, '-o', output)).toMatchObject({ code: 0 })
  expect(readFileSync(output, 'latin1')).toMatch(/^%PDF-/)
})

test('whoever verifies the example, printed for the board, finds nothing', async () => {
  const output = join(tempReport({}), 'rowan.pdf')
  const built = await runDhr('build', 'reports/rowan', '--status', 'board', '-o', output)
  expect(built, built.err).toMatchObject({ code: 0 })
  const { code, out, err } = await runDhr('verify', output, '--report', 'reports/rowan')
  expect([code, out, err]).toEqual([0, 'Nothing found.\n', ''])
})
