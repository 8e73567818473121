import { readFileSync } from 'node:fs'
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
