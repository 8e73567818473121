import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { writePageRecord } from '../../src/app/printing/page-record.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

afterEach(() => vi.unstubAllEnvs())

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

test.each([
  ['where', '1', '-r'],
  ['where', '--all', '-r'],
  ['where', '--all', '--json', '-r'],
  ['register', 'check'],
  ['register', 'check', '--json'],
])('a folder that is called after somebody is not shown by dhr %s %s %s', async (...args) => {
  const folder = namedFolder()
  const run = await runDhr(...args, folder)
  expect(run.out).toContain('█')
  expect(run.out + run.err).not.toMatch(/emrys|tomos/i)
})

test('nor, where the report has no register and its text names them, by dhr lint', async () => {
  const { 'identities.yaml': _, ...own } = files
  const named = Object.entries(own).map(([file, text]) => [`Emrys Tomos/${file}`, text])
  const { out, err } = await runDhr(
    'lint',
    join(tempReport(Object.fromEntries(named)), 'Emrys Tomos'),
  )
  expect(out).toContain('█')
  expect(out + err).not.toMatch(/emrys|tomos/i)
})

test('nor where a register is locked and unlocked in it, or the pages of its last build are old', async () => {
  const folder = namedFolder()
  vi.stubEnv('XDG_CONFIG_HOME', temporaryFolder())
  const host = diskHost()
  const output = join(folder, 'board.pdf')
  writeFileSync(output, '')
  const plan = { pageOfId: new Map(), pageOfNote: new Map() }
  await writePageRecord(host, folder, { output, pdf: new Uint8Array(), files: [], plan })
  const runs = [
    await runDhr('where', '1', '-r', folder),
    await runDhr('register', 'lock', folder),
    await runDhr('register', 'unlock', folder),
  ]
  expect(runs[0]?.err).toContain('was changed after')
  for (const { code, out, err } of runs) {
    expect(code).toBe(0)
    expect(out + err).toContain('█')
    expect(out + err).not.toMatch(/emrys|tomos/i)
  }
})

test.each([['Siân-Łęcka'], ['李伟'], ['Małgorzata']])(
  'nor is a name with accents or in other letters: %s',
  async (name) => {
    const register = `people:\n  - pseudonym: Rowan\n    names: [${name.replace('-', ' ')}]\n`
    const own = { ...files, 'identities.yaml': register }
    const named = Object.entries(own).map(([file, text]) => [`${name}/${file}`, text])
    const folder = join(tempReport(Object.fromEntries(named)), name)
    vi.stubEnv('XDG_CONFIG_HOME', temporaryFolder())
    for (const args of [['new'], ['register', 'lock'], ['register', 'unlock'], ['lint']]) {
      const { out, err } = await runDhr(...args, folder)
      expect(out + err).toContain('█')
      expect(out + err).not.toMatch(/Si.n|Łęcka|李|Małg/u)
    }
  },
)

/** The folder of a report within one that bears the name of the person who died. */
function namedFolder(): string {
  const named = Object.entries(files).map(([name, text]) => [`emrys-tomos/${name}`, text])
  return join(tempReport(Object.fromEntries(named)), 'emrys-tomos')
}

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
