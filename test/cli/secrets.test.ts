import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  '01-a.md':
    '# A #\n\nThe panel heard that Emrys Tomos was known.\n\nEmrys was focussed. See paragraph 1.  They focused, and were focused\non Emrys\nTomos.\n\n* Tomos went away\n',
  'identities.yaml': 'people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos]\n',
}

test.each([
  ['where', '--all'],
  ['where', '--csv'],
  ['where', '--json', '--all'],
  ['where', 'Emrys'],
  ['where', '1'],
  ['fix', '--check'],
  ['format', '--diff'],
])('a registered name in the text is not shown by dhr %s %s', async (command, ...args) => {
  const folder = tempReport(files)
  const run = await runDhr(command, ...args, ...(command === 'where' ? ['-r', folder] : [folder]))
  expect(run.out.length).toBeGreaterThan(20)
  expect(run.out + run.err).not.toMatch(/emrys|tomos/i)
})

test('a label that is given does not carry a name', async () => {
  const folder = tempReport(files)
  await runDhr('fix', '--yes', folder)
  const text = readFileSync(join(folder, '01-a.md'), 'utf8')
  expect(text).toContain('The panel heard that Emrys Tomos was known. {#')
  expect(text.match(/\{#[^}]*\}/g)?.join('')).not.toMatch(/emrys|tomos/i)
  expect(text).not.toContain('█')
})

test.each([
  ['an option', '--Emrys'],
  ['a value', '--format', 'Tomos'],
])('a registered name that is typed as %s is not said again', async (_, ...args) => {
  const run = await runDhr('lint', tempReport(files), ...args)
  expect(run.err).toMatch(/^error: .*█/m)
  expect(run.out + run.err).not.toMatch(/emrys|tomos/i)
})

test('the piece of a registered name that was broken at the end of a line is in no finding', async () => {
  const text = '# Background\n\nThe panel met Em-\nrysto and others.\n'
  const folder = tempReport({
    ...files,
    '01-a.md': text,
    'identities.yaml': 'people:\n  - pseudonym: Rowan\n    names: [Emrysto Tomos]\n',
  })
  const { out } = await runDhr('lint', folder, '--format', 'json')
  const findings = JSON.parse(out) as Array<{ ruleId: string; message: string; note?: string }>
  expect(findings.some(({ ruleId }) => ruleId === 'anonymity/real-name')).toBe(true)
  expect(findings.some(({ message }) => message.includes('“█████”'))).toBe(true)
  expect(findings.map(({ message, note }) => `${message} ${note}`).join('\n')).not.toMatch(/rysto/i)
})

test('what is remembered of a build holds no name that the file is called by', async () => {
  const folder = tempReport(files)
  await runDhr('build', folder, '--quiet', '-o', join(folder, 'build', 'Tomos.pdf'))
  const left = readdirSync(join(folder, 'build'))
  expect(left).toContain('Tomos.pdf')
  for (const name of left.filter((one) => one !== 'Tomos.pdf'))
    expect(readFileSync(join(folder, 'build', name), 'utf8')).not.toMatch(/emrys|tomos/i)
})
