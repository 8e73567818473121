import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { answer, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const report = {
  '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  '03-c.md': '---\npseudonyms:\n  - name: Rowan\n  - name: Ash\n---\n\n# Confidentiality\n',
}
const down = '\u001B[B'
const person = [
  ['Rowan: the full real name', 'Katherine Lowe\r'],
  ['Other names', 'Kate, Kit\r'],
  ['Date of birth', '2 March 1987\r'],
  ['Date of death', '2023\r'],
  ['Telephone numbers', '07700 900123\r'],
] as const
const written = `  - pseudonym: Rowan
    names: [Katherine Lowe, Kate, Kit]
    born: 1987-03-02
    died: "2023"
    identifiers: [07700 900123]
`

beforeEach(() => vi.stubEnv('XDG_CONFIG_HOME', tempReport({})))
afterEach(() => vi.unstubAllEnvs())

test('asks for each pseudonym of the report, then for whoever else there is, and keeps it private', async () => {
  const folder = tempReport(report)
  const { child, ended } = startDhrOnTerminal(['register', 'init'], { cwd: folder })
  answer(child, [
    ...person,
    ['Ash: the full real name', '\r'],
    // Enter alone leads back from every question to which nothing else can be said.
    ['Who else', '\r'],
    ['What does the report call this person', '\r'],
    ['Who else', `${down}${down}${down}\r`],
    ['The name of the practice', '\r'],
    // A name typed in the wrong place moves nothing.
    ['Who else', `Jill${down}\r`],
    ['What does the report say instead', 'the GP\r'],
    ['the GP: the full real name', 'Oluwaseun Bankole\r'],
    ['Other names', '\r'],
    ['Date of birth', '\r'],
    ['Telephone numbers', '\r'],
    ['Who else', `${down}${down}\r`],
    ['The address', '14 Larkfield Rise; Larkfield Rise\r'],
    ['What does the report say instead', 'Rowan’s home\r'],
    ['Who else', '\u001B[A\r'],
  ])
  const { code, out } = await ended
  expect(code, out).toBe(0)
  const text = readFileSync(join(folder, 'identities.yaml'), 'utf8')
  expect(text.replace(/^#.*\n/gm, '')).toBe(
    `people:\n${written}  - as: the GP\n    names: [Oluwaseun Bankole]\nplaces:\n  - as: Rowan’s home\n    names: [14 Larkfield Rise, Larkfield Rise]\n`,
  )
  expect(statSync(join(folder, 'identities.yaml')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('\nidentities.yaml\n')
  // What was typed stood on the other screen, which is gone.
  const [, behind = ''] = out.split('\u001B[?1049l')
  expect(behind).toContain('3 entries added')
  expect(behind).not.toMatch(/katherine|lowe|kate|bankole|larkfield|900123/i)
  expect((await runDhr('register', 'check', folder)).out).toContain('calls somebody “Ash”')
})

test('adds to what is there, changes no character of it, and keeps whoever was written before Ctrl-C', async () => {
  const before =
    '# mine\npeople: # all\n  - as: the GP  # x\n    names:\n      - Oluwaseun Bankole\n\nplaces: []\n'
  const folder = tempReport({ ...report, 'identities.yaml': before })
  const { child, ended } = startDhrOnTerminal(['register', 'init'], { cwd: folder })
  answer(child, [...person, ['Ash: the full real name', '\u0003']])
  const { code, out } = await ended
  expect(code, out).toBe(130)
  expect(out).toContain('Interrupted. What was confirmed before is kept.')
  expect(out).toContain('1 entry added')
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(
    before.replace('Bankole\n', `Bankole\n${written}`),
  )
})

test('whom somebody writes into the file while it asks is not lost', async () => {
  const folder = tempReport({ ...report, 'identities.yaml': 'people:\n' })
  const path = join(folder, 'identities.yaml')
  const theirs = 'people:\n  - as: the GP\n    names: [Oluwaseun Bankole]\n'
  const { child, ended } = startDhrOnTerminal(['register', 'init'], { cwd: folder })
  child.stdout?.on('data', (chunk) => {
    if (String(chunk).includes('Date of birth')) writeFileSync(path, theirs)
  })
  answer(child, person)
  const { code, out } = await ended
  expect(code, out).toBe(2)
  expect(out).toContain('identities.yaml was changed meanwhile')
  expect(readFileSync(path, 'utf8')).toBe(theirs)
})

test('a locked register stays locked, and a pseudonym that is the real name is refused', async () => {
  const folder = tempReport({ ...report, 'identities.yaml': 'people:\n' })
  await runDhr('register', 'lock', folder)
  const { child, ended } = startDhrOnTerminal(['register', 'init'], { cwd: folder })
  answer(child, [
    ['Rowan: the full real name', 'Rowan Lowe\r'],
    ['is part of that name', `${'\u007F'.repeat(10)}Katherine Lowe\r`],
    ...person.slice(1),
    ['Ash: the full real name', '\u0003'],
  ])
  const { code, out } = await ended
  expect(code, out).toBe(130)
  await runDhr('register', 'unlock', folder)
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(`people:\n${written}`)
})

test('what is no name, and a life that cannot be, is asked for again', async () => {
  const folder = tempReport(report)
  const { child, ended } = startDhrOnTerminal(['register', 'init'], { cwd: folder })
  const instead = (typed: string) => `\u0015${typed}\r`
  answer(child, [
    ['Rowan: the full real name', 'Katherine Lowe, Kate\r'],
    ['without a comma', instead('Katherine Lowe 2')],
    ['A name has no figures', instead('Katherine Lowe')],
    ['Other names', 'Kate, 1987-03-02\r'],
    ['That is a date', instead('Kate, Kit')],
    ['Date of birth', '2 March 2987\r'],
    ['A date such as', instead('2 March 1987')],
    ['Date of death', '1986\r'],
    ['That is before the birth', instead('1987')],
    ['That is the year of the birth', instead('2023')],
    ['Telephone numbers', '07700 900123\r'],
    ['Ash: the full real name', '\u0003'],
  ])
  const { code, out } = await ended
  expect(code, out).toBe(130)
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toContain(`people:\n${written}`)
})

test('Ctrl-C at the first question writes nothing', async () => {
  const folder = tempReport(report)
  const { child, ended } = startDhrOnTerminal(['register', 'init'], { cwd: folder })
  answer(child, [['Rowan: the full real name', '\u0003']])
  const { code, out } = await ended
  expect(code).toBe(130)
  expect(out).toContain('Interrupted. Nothing was added')
  expect(() => statSync(join(folder, 'identities.yaml'))).toThrow()
})

test('a register with faults is mended first', async () => {
  const folder = tempReport({ ...report, 'identities.yaml': 'people: [\n' })
  const { code, out } = await startDhrOnTerminal(['register', 'init'], { cwd: folder }).ended
  expect(code).toBe(2)
  expect(out).toContain('dhr register check')
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe('people: [\n')
})
