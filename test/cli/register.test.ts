import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKey, keyFileText, lockRegister } from '../../src/privacy/register/lock-register.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const register = `# ours
people:
  - pseudonym: Rowan
    names: [Emrys Pugh Tomos, Emmo]
    born: 1987-03-02
    identifiers: ["07700 900123"]
  - as: the GP
    names: [Oluwaseun Bankole, Seun]
places:
  - names: [14 Larkfield Rise]
    as: Rowan's home
`
const report = {
  '00-t.md': '---\nreport:\n  subject: Rowan\n  author: Jane Example\n---\n\n# A review\n',
  '01-a.md': '# A\n\nEmrys was known to the GP.\n',
}
const files = { ...report, 'identities.yaml': register }
const secret =
  /emrys|emmo|tomos|oluwaseun|bankole|seun|larkfield|900123|1987|katherine|lowe\b|kathy/i

let home = ''
beforeEach(() => {
  home = tempReport({})
  vi.stubEnv('XDG_CONFIG_HOME', home)
  vi.stubEnv('DHR_PASSPHRASE', undefined)
  vi.stubEnv('DHR_KEY_FILE', undefined)
})
afterEach(() => vi.unstubAllEnvs())

const keyPath = () => join(home, 'dhr/register-key.txt')
const lockedIn = (folder: string) => readFileSync(join(folder, 'identities.yaml.age'))

test('lock makes a key, encrypts, and the file in clear is gone; unlock brings every byte back', async () => {
  const folder = tempReport(files)
  const run = await runDhr('register', 'lock', folder)
  expect(run.code).toBe(0)
  expect(run.out).toContain(keyPath())
  expect(run.out + run.err).not.toMatch(secret)
  expect(readdirSync(folder).sort()).toEqual([
    '.gitignore',
    '00-t.md',
    '01-a.md',
    'identities.yaml.age',
  ])
  expect(lockedIn(folder).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /)
  for (const path of [keyPath(), join(folder, 'identities.yaml.age')])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  expect((await runDhr('lint', folder)).out).toContain('anonymity/real-name')

  expect((await runDhr('register', 'unlock', folder)).code).toBe(0)
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(register)
  expect(statSync(join(folder, 'identities.yaml')).mode & 0o777).toBe(0o600)
  expect(existsSync(join(folder, 'identities.yaml.age'))).toBe(false)
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('\nidentities.yaml\n')
})

test('the second report is locked with the same key', async () => {
  await runDhr('register', 'lock', tempReport(files))
  const key = readFileSync(keyPath(), 'utf8')
  const run = await runDhr('register', 'lock', tempReport(files))
  expect(run.code).toBe(0)
  expect(run.out).not.toContain('made now')
  expect(run.out).toContain(
    `It opens with the key ${keyPath()} alone. Whoever else works on it needs`,
  )
  expect(readFileSync(keyPath(), 'utf8')).toBe(key)
})

test('a wrong passphrase, a lost or wrong key and a damaged file are told, and nothing is lost', async () => {
  const folder = tempReport(files)
  vi.stubEnv('DHR_PASSPHRASE', 'four small words here')
  const locked = await runDhr('register', 'lock', '--passphrase', folder)
  expect(locked.code).toBe(0)
  expect(locked.out).toContain('It opens with the passphrase alone')
  const before = lockedIn(folder)
  const fails = async (said: string, file = before) => {
    writeFileSync(join(folder, 'identities.yaml.age'), file)
    for (const command of ['unlock', 'edit', 'show', 'check']) {
      const run = await runDhr('register', command, folder)
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err).toContain(said)
      expect(existsSync(join(folder, 'identities.yaml'))).toBe(false)
      expect(lockedIn(folder)).toEqual(file)
    }
  }
  vi.stubEnv('DHR_PASSPHRASE', undefined)
  await fails('nobody said the passphrase')
  const key = await createKey()
  const keyed = Buffer.from(
    await lockRegister(new TextEncoder().encode(register), { recipients: [key.recipient] }),
  )
  await fails('there is no key at', keyed)
  vi.stubEnv('DHR_KEY_FILE', join(home, 'mine.txt'))
  writeFileSync(join(home, 'mine.txt'), keyFileText(await createKey(), '2022-04-01'))
  await fails('is not the one with which it was locked', keyed)
  writeFileSync(join(home, 'mine.txt'), 'no key')
  await fails('is damaged, expected the key', keyed)
  writeFileSync(join(home, 'mine.txt'), keyFileText(key, '2022-04-01'))
  await fails('the file is damaged', Buffer.from(keyed.subarray(0, keyed.length - 3)))
  await fails('the file is damaged', Buffer.from(register.replace(/./g, 'x')))
  writeFileSync(join(folder, 'identities.yaml.age'), before)
  vi.stubEnv('DHR_PASSPHRASE', 'four small words')
  const wrong = await runDhr('register', 'unlock', folder)
  expect(wrong.err).toContain('the passphrase is not the right one')
  expect(lockedIn(folder)).toEqual(before)
}, 60_000)

test('two registers that differ are left alone; two that agree become one', async () => {
  const folder = tempReport(files)
  await runDhr('register', 'lock', folder)
  writeFileSync(join(folder, 'identities.yaml'), `${register}# more\n`, { mode: 0o600 })
  for (const command of ['lock', 'unlock', 'edit', 'show']) {
    const run = await runDhr('register', command, folder)
    expect(run.code).toBe(2)
    expect(run.err).toContain('There are two registers, and they differ')
  }
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(`${register}# more\n`)
  writeFileSync(join(folder, 'identities.yaml'), register)
  expect((await runDhr('register', 'lock', folder)).code).toBe(0)
  expect(existsSync(join(folder, 'identities.yaml'))).toBe(false)
})

test('what cannot be done is told with the command that helps', async () => {
  const empty = tempReport(report)
  for (const command of ['lock', 'unlock', 'edit', 'show', 'check']) {
    const run = await runDhr('register', command, empty)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('dhr register init')
  }
  const folder = tempReport(files)
  expect((await runDhr('register', 'unlock', folder)).err).toContain('not locked')
  expect((await runDhr('register', 'init', folder)).err).toContain('on a terminal alone')
  expect((await runDhr('register', 'check', '--reveal', folder)).err).toContain(
    'only on a terminal',
  )
  expect((await runDhr('register', 'lock', '--passphrase', folder)).err).toContain('DHR_PASSPHRASE')
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(register)
})

test('show lists everybody without a name', async () => {
  const run = await runDhr('register', 'show', tempReport(files))
  expect(run.out).toBe(
    "person 1\tRowan\t2\tknown\t–\t1\nperson 2\tthe GP\t2\t–\t–\t0\nplace 1\tRowan's home\t1\t\t\t\n",
  )
  const json = await runDhr('register', 'show', '--json', tempReport(files))
  expect(JSON.parse(json.out).entries[0]).toEqual({
    kind: 'person',
    position: 1,
    shownAs: 'Rowan',
    names: 2,
    identifiers: 1,
    birth: true,
    death: false,
  })
  expect(run.out + run.err + json.out + json.err).not.toMatch(secret)
})

const faulty = `people:
  - pseudonym: Rowan
    names: [Katherine Lowe]
  - pseudonym: Emrys
    names: [Emrys Tomos, Em]
  - pseudonym: Jaine
    names: [Katherine Lowe, Kathy]
`

test('check tells what is wrong, where, and of whom, without a name', async () => {
  const folder = tempReport({ ...report, 'identities.yaml': faulty })
  const run = await runDhr('register', 'check', folder)
  expect(run.code).toBe(1)
  const lines = run.out.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
  expect(lines).toContain(
    '3:12 advice “Rowan” (person 1) has one name alone, expected the short forms and nicknames in use as well',
  )
  expect(lines).toContain(
    '4:16 error The pseudonym of person 2 is a real name of this register, expected one that nobody bears',
  )
  expect(run.out).toMatch(/6:5 +error +Person 3 bears the full name of person 1/)
  expect(run.out).toMatch(
    /6:16 .*“Jaine” \(person 3\) sounds like the name of somebody on the panel/,
  )
  expect(run.out + run.err).not.toMatch(secret)
  const json = await runDhr('register', 'check', '--json', folder)
  expect(json.code).toBe(1)
  expect(JSON.parse(json.out)[0]).toMatchObject({ line: 3, kind: 'nicknames-missing' })
  expect(json.out).not.toMatch(secret)
})

test('check tells what is no name, and lives that cannot be', async () => {
  const doubtful = `people:
  - pseudonym: Rowan
    names: ["Katherine Lowe, Kathy", 1987-03-02, katherine87]
    born: 2020-02-12
    died: 2020
  - as: the GP
    names: ["Bankole, Oluwaseun", "Lowe, née Bankole"]
    born: 1999-05
    died: 1998-04-01
  - as: the child
    names: [Emmo Tomos]
    born: 2019-01-02
    died: 2019-03-04
`
  const folder = tempReport({ ...report, 'identities.yaml': doubtful })
  const { code, out } = await runDhr('register', 'check', folder)
  expect(code).toBe(1)
  expect(out).toMatch(/3:13 +warning +Name 1 of “Rowan” \(person 1\) has a comma after several/)
  expect(out).toMatch(/3:38 +warning +Name 2 of “Rowan” \(person 1\) is a date, expected a name/)
  expect(out).toMatch(/3:50 +warning +Name 3 of “Rowan” \(person 1\) has figures in it/)
  expect(out).toMatch(
    /5:11 +warning +The death of “Rowan” \(person 1\) is in the year of the birth/,
  )
  expect(out).toMatch(/9:11 +error +The death of “the GP” \(person 2\) is before the birth/)
  expect(out).not.toMatch(/person 3|Name . of “the GP”/)
  expect(out).not.toMatch(secret)
})

test('check finds nothing where all is well, and whom the register lacks', async () => {
  expect(await runDhr('register', 'check', tempReport(files))).toMatchObject({
    code: 0,
    out: 'Nothing found.\n',
  })
  const lacking = register.replace('pseudonym: Rowan', 'pseudonym: Ash')
  const run = await runDhr(
    'register',
    'check',
    tempReport({ ...files, 'identities.yaml': lacking }),
  )
  expect(run.code).toBe(0)
  expect(run.out).toContain('The report calls somebody “Rowan” whom the register does not have')
})

test('check knows a pseudonym with an accent in the report, however either was typed', async () => {
  const written = (form: 'NFC' | 'NFD') => 'Zoë'.normalize(form)
  const renamed = Object.fromEntries(
    Object.entries(report).map(([file, text]) => [file, text.replaceAll('Rowan', written('NFD'))]),
  )
  const folder = tempReport({
    ...renamed,
    'identities.yaml': `people:\n  - pseudonym: ${written('NFC')}\n    names: [Emrys Tomos, Em]\n`,
  })
  const { out } = await runDhr('register', 'check', folder)
  expect(out).not.toContain('whom the register does not have')
})

test('check tells every fault of the file, and that others may read it', async () => {
  const bad = 'people:\n  - names: [Emrys Tomos]\n    born: Tomos\n    emrys: 1\n'
  const folder = tempReport({ ...report, 'identities.yaml': bad })
  chmodSync(join(folder, 'identities.yaml'), 0o644)
  const run = await runDhr('register', 'check', folder)
  expect(run.code).toBe(1)
  expect(run.out).toContain('chmod 600')
  expect(run.out).toContain('3:11')
  expect(run.out).toContain('Unexpected key')
  expect(run.out + run.err).not.toMatch(secret)
})

test('a register under another name is told where there is none, for no check looks there', async () => {
  const folder = tempReport({ ...report, 'identities.yaml.txt': register })
  const run = await runDhr('lint', '--rule', 'anonymity/register-file', folder)
  expect(run.out).toContain(
    'Missing “identities.yaml”, and a file called “identities…” beside it, where no check looks: give the register that name',
  )
  expect(run.out + run.err).not.toMatch(secret)
})

test('copies of the register that an editor or a person left are told, and kept out of git', async () => {
  const names = [
    'identities.yaml~',
    '.identities.yaml.swp',
    '#identities.yaml#',
    'identities - Tomos.yaml',
    'Copy of identities.yaml',
    'identities.yaml.bak',
  ]
  const copies = Object.fromEntries(names.map((name) => [name, register]))
  const folder = tempReport({
    ...files,
    ...copies,
    'identities.yaml.age.bak': 'age',
    '02-b.md': '# B\n',
  })
  for (const name of names) chmodSync(join(folder, name), 0o600)
  // As private as the register itself.
  expect((await runDhr('register', 'check', folder)).out).not.toContain('copy of the register')
  chmodSync(join(folder, 'identities.yaml~'), 0o644)
  expect((await runDhr('register', 'check', folder)).out).toContain(
    'copy of the register beside it, that others may read, expected none: if it holds real names, take over what is new in it and delete it (a file called “identities…”)',
  )
  spawnSync('git', ['init', '-q'], { cwd: folder })
  const lock = await runDhr('register', 'lock', folder)
  expect(lock.out).toContain('in clear (6 files called “identities…”): delete them')
  expect(lock.out).toContain('If it was ever committed')
  const untracked = ['ls-files', '--others', '--exclude-standard', '-z']
  const { stdout } = spawnSync('git', untracked, { cwd: folder, encoding: 'utf8' })
  expect(stdout.split('\0').sort()).toEqual(['', '.gitignore', '00-t.md', '01-a.md', '02-b.md'])
  const lint = await runDhr('lint', folder)
  expect(lint.code).toBe(1)
  expect(lint.out).toContain('Unexpected copy of the register beside it')
  expect(lock.out + lint.out + lint.err).not.toMatch(secret)
})

test.each([
  ['where', '--all', '-r'],
  ['format', '--diff'],
  ['fix', '--check'],
])('dhr %s shows nothing of a report whose register stays locked', async (...command) => {
  const folder = tempReport({
    ...files,
    '01-a.md': '# A #\n\nEmrys was known.\n\nSee paragraph 1.\n',
  })
  await runDhr('register', 'lock', folder)
  const open = await runDhr(...command, folder)
  expect(open.out.length).toBeGreaterThan(10)
  expect(open.out + open.err).not.toMatch(secret)
  vi.stubEnv('DHR_KEY_FILE', join(home, 'lost.txt'))
  const shut = await runDhr(...command, folder)
  expect(shut).toMatchObject({ code: 2, out: '' })
  expect(shut.err).toContain('there is no key at')
})
