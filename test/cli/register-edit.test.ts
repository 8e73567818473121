import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKey, lockRegister } from '../../src/privacy/register/lock-register.ts'
import { runDhr } from '../support/run-dhr.ts'
import { answer, startDhr, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const register = 'people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos, Em]\n'
const secret = /emrys|tomos/i

let home = ''
beforeEach(() => {
  home = tempReport({})
  vi.stubEnv('XDG_CONFIG_HOME', home)
  vi.stubEnv('XDG_RUNTIME_DIR', '')
  vi.stubEnv('VISUAL', '')
})
afterEach(() => vi.unstubAllEnvs())

/** An editor of one line of shell; `$1` is the file. It notes where that lay and who could open it. */
function editor(line: string): void {
  const path = join(home, 'editor.sh')
  const noting = `stat -c '%a %n' "$1" "$(dirname "$1")" >> '${home}/seen'`
  writeFileSync(path, `#!/bin/sh\n${noting}\n${line}\n`, { mode: 0o755 })
  vi.stubEnv('EDITOR', path)
}

async function lockedReport(): Promise<string> {
  const folder = tempReport({ '01-a.md': '# A\n', 'identities.yaml': register })
  await runDhr('register', 'lock', folder)
  return folder
}

async function textOf(folder: string): Promise<string> {
  await runDhr('register', 'unlock', folder)
  return readFileSync(join(folder, 'identities.yaml'), 'utf8')
}

const isLinux = process.platform === 'linux'
const left = () => readdirSync('/dev/shm').filter((name) => name.startsWith('dhr-secret-'))

test.runIf(isLinux)(
  'a locked register is edited in memory, for its owner alone, and locked again',
  async () => {
    const folder = await lockedReport()
    editor('echo "# more" >> "$1"; echo Emrys > "$(dirname "$1")/.backup~"')
    const run = await runDhr('register', 'edit', folder)
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('saved, locked again')
    expect(readFileSync(join(home, 'seen'), 'utf8')).toMatch(
      /^600 \/dev\/shm\/dhr-secret-\S+\/identities\.yaml\n700 \/dev\/shm\/dhr-secret-\S+\n$/,
    )
    const [, path = ''] = /600 (\S+)/.exec(readFileSync(join(home, 'seen'), 'utf8')) ?? []
    expect(existsSync(path)).toBe(false)
    expect(existsSync(join(folder, 'identities.yaml'))).toBe(false)
    expect(await textOf(folder)).toBe(`${register}# more\n`)
  },
)

test.runIf(isLinux)(
  'without a terminal and an editor of one’s own it says so and waits for nothing',
  async () => {
    vi.stubEnv('EDITOR', '')
    const run = await runDhr('register', 'edit', await lockedReport())
    expect(run.code).toBe(2)
    expect(run.err).toContain('Without a terminal no text editor can be opened')
  },
)

test.runIf(isLinux)('an editor that fails changes nothing, and faults lose nothing', async () => {
  const folder = await lockedReport()
  const before = readFileSync(join(folder, 'identities.yaml.age'))
  for (const line of ['exit 1', 'echo "# more" >> "$1"; exit 1']) {
    editor(line)
    expect((await runDhr('register', 'edit', folder)).code).toBe(2)
    expect(readFileSync(join(folder, 'identities.yaml.age'))).toEqual(before)
  }
  vi.stubEnv('EDITOR', join(home, 'none'))
  const missing = await runDhr('register', 'edit', folder)
  expect(missing).toMatchObject({ code: 2, out: '' })
  expect(missing.err).toContain('Set VISUAL or EDITOR')

  editor('echo "  - Tomos: [" >> "$1"')
  const faulty = await runDhr('register', 'edit', folder)
  expect(faulty.code).toBe(1)
  expect(faulty.err).toContain('Unreadable register (YAML)')
  expect(faulty.out + faulty.err).not.toMatch(secret)
  expect(await textOf(folder)).toBe(`${register}  - Tomos: [\n`)
})

test.runIf(isLinux).each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s waits for the editor, keeps what it saved and wipes the rest',
  async (signal, exit) => {
    const folder = await lockedReport()
    editor(`echo "# more" >> "$1"; touch '${home}/ready'; exec sleep 60`)
    const { child, ended } = startDhr(['register', 'edit'], { cwd: folder })
    await vi.waitFor(() => expect(existsSync(join(home, 'ready'))).toBe(true), { timeout: 20_000 })
    const mine = `dhr-secret-dhr-${child.pid}-`
    expect(left().some((name) => name.startsWith(mine))).toBe(true)
    child.kill(signal)
    // A terminal that closes tells it twice.
    if (signal === 'SIGHUP') child.kill(signal)
    expect(await ended).toMatchObject({ code: exit })
    expect(left().filter((name) => name.startsWith(mine))).toEqual([])
    expect(await textOf(folder)).toBe(`${register}# more\n`)
  },
)

test.runIf(isLinux)('on a terminal faults are told and the editor opens again', async () => {
  const folder = await lockedReport()
  editor(
    `if [ -e '${home}/again' ]; then sed -i '$d' "$1"; echo "# mended" >> "$1"; else touch '${home}/again'; echo "  - Tomos: [" >> "$1"; fi`,
  )
  const { child, ended } = startDhrOnTerminal(['register', 'edit'], { cwd: folder })
  answer(child, [['Open the editor again', '\r']])
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toContain('saved, locked again')
  expect(out).not.toMatch(secret)
  expect(await textOf(folder)).toBe(`${register}# mended\n`)
})

test('a register that others can open too is not written by dhr alone', async () => {
  await lockedReport()
  const mine = readFileSync(join(home, 'dhr/register-key.txt'), 'utf8')
  const own = /age1\S+/.exec(mine)?.[0] ?? ''
  const { recipient } = await createKey()
  const folder = tempReport({})
  const path = join(folder, 'identities.yaml.age')
  const plain = new TextEncoder().encode(register)
  writeFileSync(path, await lockRegister(plain, { recipients: [own, recipient] }))
  const before = readFileSync(path)
  editor('echo "# more" >> "$1"')
  const run = await runDhr('register', 'edit', folder)
  expect(run.code).toBe(2)
  expect(run.err).toContain('more than one key')
  expect(readFileSync(path)).toEqual(before)
  expect((await runDhr('register', 'show', folder)).out).toContain('Rowan')
})

test('a register in clear is edited where it lies', async () => {
  const folder = tempReport({ 'identities.yaml': register })
  editor('echo "# more" >> "$1"')
  expect((await runDhr('register', 'edit', folder)).out).toContain('saved.')
  expect(readFileSync(join(home, 'seen'), 'utf8')).toContain(`600 ${folder}/identities.yaml\n`)
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(`${register}# more\n`)
})

test.runIf(isLinux)(
  'whom somebody else has added while the editor was open is not written over',
  async () => {
    const folder = await lockedReport()
    const path = join(folder, 'identities.yaml.age')
    const other = tempReport({ 'identities.yaml': `${register}# theirs\n` })
    await runDhr('register', 'lock', other)
    editor(`echo "# mine" >> "$1"; cp '${other}/identities.yaml.age' '${path}'`)
    const run = await runDhr('register', 'edit', folder)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('identities.yaml.age was changed meanwhile')
    expect(await textOf(folder)).toBe(`${register}# theirs\n`)
  },
)

test('a key that is locked itself opens with its passphrase', async () => {
  const folder = await lockedReport()
  const path = join(home, 'dhr/register-key.txt')
  const passphrase = 'four small words here'
  writeFileSync(
    path,
    await lockRegister(readFileSync(path), { passphrase }, { workFactor: 2, armored: true }),
  )
  expect((await runDhr('register', 'show', folder)).err).toContain('nobody said the passphrase')
  vi.stubEnv('DHR_PASSPHRASE', passphrase)
  expect((await runDhr('register', 'show', folder)).out).toContain('Rowan')
  editor(`env > '${home}/env'`)
  expect((await runDhr('register', 'edit', folder)).code).toBe(0)
  const given = readFileSync(join(home, 'env'), 'utf8')
  expect(given).toContain('VIMINIT=set viminfo= ')
  expect(given).not.toContain(passphrase)
})

test('an editor that empties the file takes nobody out of the register', async () => {
  const folder = tempReport({ '01-a.md': '# A\n', 'identities.yaml': register })
  editor(': > "$1"')
  const run = await runDhr('register', 'edit', folder)
  expect(run.out).toContain('is as it was')
  expect(readFileSync(join(folder, 'identities.yaml'), 'utf8')).toBe(register)
})
