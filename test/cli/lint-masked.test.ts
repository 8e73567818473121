import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const register = `people:
  - pseudonym: Rowan
    names: [Emrys Pugh Tomos, Emmo]
    born: 1987-03-02
    identifiers: ["07700 900123", "@emtomos"]
organisations:
  - names: [Larkrise Dental]
    as: the dentist
`
const secret = /emrys|tomos|emmo|larkrise|900123|1987|02\.03/i

const files = {
  '00-title-page.md':
    '---\nreport:\n  subject: Rowan # that is Emrys\n  partnership: Tomos Partnership\n---\n\n# A review\n',
  '01-intro-emrys.md': `# Emrys Tomos

Emrys Emrys was focussed on on it; E. m r y s, Emrsy and Tomos, Emrys. [Emrys](#tomos) rang 07700 900123.

![Emmo smiling](images/emrys-tomos.png "Tomos")

<!-- Emrys Tomos, born 2.3.1987 -->

Larkrise Dental saw @emtomos[^tomos], and see [](#emrys-tomos), paragraph 99 (Emrys). <b>Tomos</b>

| Em**rys** | em\u200brys |
| --- | --- |
| Emrys’s | TOMOS |
`,
  'dhr.yaml': 'rules:\n  tomos/emrys: off\nallowed-words: [Tomos]\n',
  'identities.yaml': register,
}

describe.each(['text', 'json', 'sarif', 'github'])('%s', (format) => {
  test('no word of the register is told', async () => {
    const { code, out, err } = await runDhr('lint', tempReport(files), '--format', format)
    expect(code).toBe(1)
    expect(out).toContain('anonymity/real-name')
    expect(out + err).not.toMatch(secret)
  })
})

test.each([[[]], [['--json']]])('nor by a build %j', async (options: string[]) => {
  const folder = tempReport(files)
  const args = ['--format', 'html', '-o', join(folder, 'build/report.html'), ...options]
  const { out, err } = await runDhr('build', folder, ...args)
  expect(out + err).toContain('anonymity/real-name')
  expect(out + err).not.toMatch(secret)
})

test('a register that cannot be read is not quoted', async () => {
  const folder = tempReport({ ...files, 'identities.yaml': `${register}  Emrys: [Tomos\n` })
  const { out, err } = await runDhr('lint', folder, '--rule', 'anonymity/register-file')
  expect(out).toContain('Unexpected YAML')
  expect(out + err).not.toMatch(secret)
})

test('names are revealed on a terminal alone', async () => {
  const { code, err } = await runDhr('lint', tempReport(files), '--reveal')
  expect(code).toBe(2)
  expect(err).toContain('only on a terminal')
})

test('a register that others may read is an error', async () => {
  if (process.platform === 'win32') return
  const folder = tempReport(files)
  chmodSync(join(folder, 'identities.yaml'), 0o644)
  expect((await runDhr('lint', folder)).out).toContain('anonymity/register-file')
  chmodSync(join(folder, 'identities.yaml'), 0o600)
  expect((await runDhr('lint', folder)).out).not.toContain('anonymity/register-file')
})
