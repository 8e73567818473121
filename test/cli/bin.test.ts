import { spawnSync } from 'node:child_process'
import { closeSync, copyFileSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tempReport } from '../support/temp-report.ts'

const program = join(process.cwd(), 'bin/dhr.js')
const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' })

test('a copy of dhr that was not installed says what to type', () => {
  const folder = tempReport({ 'package.json': '{"type": "module"}' })
  mkdirSync(join(folder, 'bin'))
  copyFileSync(program, join(folder, 'bin/dhr.js'))
  const { status, stdout, stderr } = run(join(folder, 'bin/dhr.js'), '--version')
  expect(stderr).toBe(
    'error  dhr is not whole: a part of it is missing\nhint   Type “npm ci” in the folder of dhr\n',
  )
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test.each([
  ['18.20.4', 2, 'error  dhr needs Node 20.19 or newer, and this is Node 18.20.4'],
  ['20.18.3', 2, 'error  dhr needs Node 20.19 or newer, and this is Node 20.18.3'],
  ['20.19.0', 0, ''],
  ['26.0.0', 0, ''],
])('under Node %s it ends with %i', (version, code, said) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const { status, stderr } = run(
    '--import',
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    program,
    '--version',
  )
  expect(stderr.split('\n')[0]).toBe(said)
  expect(status).toBe(code)
})

test('a command runs under the versions of Node that cannot be asked for their parts', () => {
  const pretend = 'delete process.getBuiltinModule'
  const { status, stderr } = run(
    '--import',
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    program,
    'rules',
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test.runIf(process.platform === 'linux')(
  'a disk too full for what is printed is told, and no fault',
  () => {
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    for (const command of ['rules', '--help']) {
      const { status, stderr } = spawnSync(process.execPath, [program, command], {
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      })
      expect(stderr).toMatch(
        /^error {2}What dhr prints cannot be written\nhint {3}The disk is full/,
      )
      expect(status).toBe(2)
    }
  },
)

test.runIf(process.platform === 'linux')(
  'where nobody reads what is told beside, the exit code still holds',
  () => {
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    const folder = tempReport({ '01-a.md': '# A\n\nSee [](#nowhere).\n' })
    const { status, stdout } = spawnSync(process.execPath, [program, 'lint', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', full],
    })
    expect(stdout).toContain('reference/unknown-label')
    expect(status).toBe(1)
  },
)

test.runIf(process.platform === 'linux')(
  'from a folder that was deleted it says where to go',
  () => {
    const folder = tempReport({})
    const line = `cd ${folder} && rmdir ${folder} && exec ${process.execPath} ${program}`
    const { status, stderr } = spawnSync('sh', ['-c', `${line} build`], { encoding: 'utf8' })
    expect(stderr).toMatch(/^error {2}The folder that you are in is not there any more\nhint/)
    expect(status).toBe(2)
  },
)
