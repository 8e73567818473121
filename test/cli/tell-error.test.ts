import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tellBug, tellError } from '../../src/cli/tell-error.ts'
import { EnvironmentError, UsageError } from '../../src/model/errors.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  '01-a.md': '# A\n\nEmrys Tomos left.\n',
  'identities.yaml': 'people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos]\n',
}
const secret = /emrys|tomos/i

function listen() {
  let told = ''
  const err = { write: (text: string) => (told += text) } as unknown as NodeJS.WriteStream
  return { err, told: () => told }
}

describe('a bug', () => {
  test.each([
    ['a message', new Error('Emrys')],
    ['a message that looks like a stack', new Error('x\n    at Emrys (src/tomos.md:1:2)')],
    ['no error', 'Emrys'],
    ['an error called after somebody', Object.assign(new TypeError('x'), { name: 'Emrys' })],
    [
      'a folder called after somebody',
      Object.assign(new Error('x'), {
        stack:
          'Error: x\n    at read (file:///home/src/emrys-tomos/node_modules/dhr/dist/main.js:3:4)\n    at /home/Emrys Tomos/dist/a.js:1:2\n    at new Emrys (C:\\Tomos\\dist\\b.js:5:6)',
      }),
    ],
    ['a cause', new RangeError('x', { cause: new Error('Emrys') })],
  ])('with %s is told without it', (_, bug) => {
    const terminal = listen()
    tellBug(bug, terminal)
    expect(terminal.told()).toContain('a fault in dhr')
    expect(terminal.told()).not.toMatch(secret)
  })

  test('is told with its kind and its places in the code', () => {
    const terminal = listen()
    tellBug(new RangeError('x'), terminal)
    expect(terminal.told()).toMatch(
      /RangeError\n {4}at .*test\/cli\/tell-error|RangeError\n {4}at /,
    )
  })
})

describe('an error that is known', () => {
  test.each([
    ['of the report that is named', (folder: string) => [folder]],
    ['of a file in it', (folder: string) => [join(folder, '01-a.md')]],
    ['of a file that is to be in it', (folder: string) => ['-o', join(folder, 'build/x.pdf')]],
  ])('is told without the names %s', async (_, args) => {
    const folder = tempReport(files)
    for (const error of [
      new UsageError('There is no file Emrys-Tomos.md', { hint: 'Look at Emrys' }),
      new EnvironmentError('out/TOMOS.pdf cannot be written'),
    ]) {
      const terminal = listen()
      await tellError(error, terminal, args(folder))
      expect(terminal.told()).toContain('error')
      expect(terminal.told()).toContain('█████')
      expect(terminal.told()).not.toMatch(secret)
    }
  })

  test('is told in full where no register is near', async () => {
    const terminal = listen()
    await tellError(new UsageError('There is no folder x'), terminal, ['x'])
    expect(terminal.told()).toContain('There is no folder x')
  })
})

/** Runs the built program with a fault put into it. */
function crash(fault: string, folder: string) {
  const patch = `data:text/javascript,${encodeURIComponent(fault)}`
  const args = ['--import', patch, resolve('bin/dhr.js'), 'lint', folder]
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  })
}

test.each([
  [
    'thrown while a command runs',
    'process.stdout.write = () => { throw new Error("Emrys Tomos") }',
  ],
  [
    'thrown where nobody waits for it',
    'process.stdout.write = () => { setImmediate(() => { throw new Error("Emrys Tomos") }); return true }',
  ],
  [
    'a promise that nobody holds',
    'process.stdout.write = () => { Promise.reject(new Error("Emrys Tomos")); return true }',
  ],
  [
    'in a parser, with the text in its message',
    'const { exec } = RegExp.prototype; RegExp.prototype.exec = function (text) { if (String(text).includes("Emrys")) { RegExp.prototype.exec = exec; throw new SyntaxError(String(text)) } return exec.call(this, text) }',
  ],
])('a crash tells no name: %s', (_, fault) => {
  const { stdout, stderr, status } = crash(fault, tempReport(files))
  expect(status).toBe(2)
  expect(stderr).toContain('This is a fault in dhr')
  expect(stderr).toMatch(/^ {4}at /m)
  expect(stdout + stderr).not.toMatch(secret)
})
