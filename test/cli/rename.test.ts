import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '00-title-page.md': '---\nreport:\n  subject: Tarn\n  died: 2024-01\n---\n\n# A review\n',
  '01-confidentiality.md':
    '---\npseudonyms:\n  - name: Tarn\n    role: victim\n  - name: Ghyll\n    role: other\n  - name: Moss\n    role: other\n---\n\n# Confidentiality\n',
  '02-background.md':
    '# Background\n\nGhyll told Jean Samplewood’s son. {#ghyll-told}\n\n![What Ghyll saw](images/ghyll.svg)\n',
  'images/ghyll.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>',
  'identities.yaml': 'people:\n  - pseudonym: Ghyll\n    names: [Jean Samplewood]\n',
}
afterEach(() => vi.unstubAllEnvs())

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

test('somebody gets another pseudonym in every file and in the register; what is left is told', async () => {
  const folder = tempReport(files)
  const run = await runDhr('rename', 'Ghyll', 'Bracken', '--yes', '-r', folder)
  expect(run.code).toBe(0)
  expect(run.err).toContain('3 places in 2 files now say “Bracken”, and so does the register')
  expect(run.err).toMatch(/Left to you.*\n {2}images\/ghyll\.svg\n/)
  expect(run.out + run.err).not.toContain('Samplewood')
  expect(read(folder, '01-confidentiality.md')).toContain('- name: Bracken')
  expect(read(folder, '02-background.md')).toBe(
    files['02-background.md'].replaceAll('Ghyll', 'Bracken'),
  )
  expect(read(folder, 'identities.yaml')).toBe(files['identities.yaml'].replace('Ghyll', 'Bracken'))
})

test('a locked register is changed and stays locked', async () => {
  vi.stubEnv('XDG_CONFIG_HOME', tempReport({}))
  const folder = tempReport(files)
  await runDhr('register', 'lock', folder)
  const run = await runDhr('rename', 'Ghyll', 'Bracken', '--yes', '-r', folder)
  expect(run).toMatchObject({ code: 0 })
  expect(existsSync(join(folder, 'identities.yaml'))).toBe(false)
  expect((await runDhr('register', 'show', folder)).out).toContain('Bracken')
})

test('--check changes nothing', async () => {
  const folder = tempReport(files)
  const run = await runDhr('rename', 'Ghyll', 'Bracken', '--check', '-r', folder)
  expect(run.code).toBe(1)
  expect(run.out).toContain('+ ![What Bracken saw]')
  expect(run.err).toContain('3 places in 2 files would say “Bracken”')
  expect(read(folder, '02-background.md')).toBe(files['02-background.md'])
})

test.each([
  ['Ghyl', 'Bracken', 'Nobody is called “Ghyl” in this report', 'Did you mean “Ghyll”?'],
  ['Ghyll', 'Moss', '“Moss” is somebody else’s pseudonym already', 'Nothing was changed'],
  ['Ghyll', '{Moss}', '“{Moss}” is no name', 'in letters'],
])('%s cannot become %s', async (old, fresh, message, hint) => {
  const folder = tempReport(files)
  const run = await runDhr('rename', old, fresh, '--yes', '-r', folder)
  expect(run.code).toBe(2)
  expect(run.err).toContain(message)
  expect(run.err).toContain(hint)
  expect(read(folder, '02-background.md')).toBe(files['02-background.md'])
})

test('where the table was changed by hand already, the rest of the report follows', async () => {
  const table = files['01-confidentiality.md'].replace('Ghyll', 'Bracken')
  const folder = tempReport({ ...files, '01-confidentiality.md': table })
  expect((await runDhr('rename', 'Ghyll', 'Bracken', '--yes', '-r', folder)).code).toBe(0)
  expect(read(folder, '02-background.md')).not.toContain('Ghyll ')
})
