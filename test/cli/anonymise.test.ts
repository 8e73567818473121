import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dhrAsOrdinaryUser } from '../support/as-ordinary-user.ts'
import { runDhr } from '../support/run-dhr.ts'
import { answer, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  '01-a.md':
    '\uFEFF# A section\r\n\r\nEmrys Tomos’s GP met  him\r\non 12 March 2019; he rang 07700 900123.\r\n',
  'pasted/IMR Emrys Tomos.txt': 'Emrys Tomos left.\nDOB: 02/03/1987\nZorvex Quillby said so.\n',
  'identities.yaml':
    'people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos]\n    born: 1987-03-02\n',
}
const after =
  '\uFEFF# A section\r\n\r\nRowan’s GP met  him\r\nin March 2019; he rang a mobile number.\r\n'
const secret = /emrys|tomos|zorvex|quillby|900123|1987-|02.03/i

const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

test('--check changes nothing and shows what would change, names covered, with exit code 1', async () => {
  const folder = tempReport(files)
  const run = await runDhr('anonymise', '--check', join(folder, '01-a.md'))
  expect(run.code).toBe(1)
  expect(run.out).toContain('- █████’s GP met  him')
  expect(run.out).toContain('+ Rowan’s GP met  him')
  expect(run.out).toContain('- on 12 March 2019; he rang █████.')
  expect(run.out).toContain('+ in March 2019; he rang a mobile number.')
  expect(run.err).toContain('1  names')
  expect(run.out + run.err).not.toMatch(secret)
  expect(textOf(folder, '01-a.md')).toBe(files['01-a.md'])
})

test('a folder above that nobody else may look into is no obstacle: all homes lie in such a one', (context) => {
  const program = dhrAsOrdinaryUser()
  if (!program) return context.skip()
  const [command, ...before] = program
  const folder = tempReport({ 'imr.txt': 'They met on 12 March 2019.\n' })
  // By its owner it may be listed all the same.
  chmodSync(dirname(folder), 0o111)
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'imr.txt'), 0o644)
  const args = [...before, 'anonymise', '--check', 'imr.txt']
  const { status, stdout } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
  chmodSync(dirname(folder), 0o700)
  expect(stdout).toContain('+ They met in March 2019.')
  expect(status).toBe(1)
})

test('--yes changes these characters alone, and twice is once', async () => {
  const folder = tempReport(files)
  const file = join(folder, '01-a.md')
  chmodSync(file, 0o640)
  expect((await runDhr('anonymise', '--yes', file)).code).toBe(0)
  expect(textOf(folder, '01-a.md')).toBe(after)
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(await runDhr('anonymise', '--yes', file)).toMatchObject({
    code: 0,
    out: '',
    err: 'Nothing was changed.\n',
  })
})

test('--output replaces no file that is there already', async () => {
  const folder = tempReport({ ...files, 'clean.txt': 'An hour of work.\n' })
  const output = join(folder, 'clean.txt')
  const run = await runDhr('anonymise', '--yes', join(folder, '01-a.md'), '-o', output)
  expect(run.code).toBe(2)
  expect(run.err).toContain('There is already a file')
  expect(textOf(folder, 'clean.txt')).toBe('An hour of work.\n')
})

test('a text from below the report’s folder goes to --output; what is left is told without names', async () => {
  const folder = tempReport(files)
  const name = 'pasted/IMR Emrys Tomos.txt'
  const output = join(folder, 'pasted/clean.txt')
  const run = await runDhr('anonymise', '--yes', join(folder, name), '-o', output)
  expect(readFileSync(output, 'utf8')).toBe(
    'Rowan left.\nDOB: March 1987\nZorvex Quillby said so.\n',
  )
  expect(textOf(folder, name)).toBe(files[name])
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/not in the register[\s\S]*the new file:3:1 {2}█████/)
  expect(run.out + run.err).not.toMatch(secret)
})

test('a file of another encoding becomes one in UTF-8 elsewhere', async () => {
  const folder = tempReport(files)
  writeFileSync(join(folder, 'a.txt'), Buffer.from('Tomos’ café', 'utf16le'))
  const output = join(folder, 'b.txt')
  expect((await runDhr('anonymise', '-y', join(folder, 'a.txt'), '-o', output)).code).toBe(0)
  expect(readFileSync(output, 'utf8')).toBe('Rowan’s café')
})

test('places of what is left are those after the changes', async () => {
  const folder = tempReport({
    ...files,
    '02-b.md': '# B\n\nEmrys\nTomos left.\n\nEmrys Zorvex left.\n',
  })
  const { err } = await runDhr('anonymise', '-y', join(folder, '02-b.md'))
  expect(textOf(folder, '02-b.md')).toBe('# B\n\nRowan left.\n\nRowan Zorvex left.\n')
  expect(err).toContain('02-b.md:5:7  █████')
})

test('what is left in several places is one line', async () => {
  const folder = tempReport({ ...files, 'a.txt': 'Mr Zorvex rang.\n\nEmrys told Mr Zorvex.\n' })
  const { err } = await runDhr('anonymise', '-y', join(folder, 'a.txt'))
  expect(err).toContain('a.txt:1:4  █████, also at 3:15\n')
})

test('--only changes some kinds; --report names the register', async () => {
  const folder = tempReport(files)
  const away = tempReport({ 'a.txt': 'Tomos left on 3 May 2019.' })
  const file = join(away, 'a.txt')
  const run = await runDhr('anonymise', '-y', file, '-r', folder, '--only', 'names')
  expect(textOf(away, 'a.txt')).toBe('Rowan left on 3 May 2019.')
  expect(run.err).not.toContain('No register')
})

describe('what was found and is not changed is told, with exit code 1', () => {
  const told = /left {2}Found, and not changed/
  const text = 'Emrys Tomos left. He rang 07700 900123.\n\nEmrys Tomos rang.\n'
  const onTerminal = async (answers: Array<[string, string]>, ...options: string[]) => {
    const folder = tempReport({ ...files, 'a.txt': text })
    const { child, ended } = startDhrOnTerminal(['anonymise', 'a.txt', ...options], { cwd: folder })
    answer(child, answers)
    return { ...(await ended), folder }
  }

  test('by --only', async () => {
    const folder = tempReport({ ...files, 'a.txt': text })
    const output = join(folder, 'b.txt')
    const options = ['-y', '--only', 'identifiers', '-o', output]
    const { code, err } = await runDhr('anonymise', ...options, join(folder, 'a.txt'))
    expect(textOf(folder, 'b.txt')).toBe(text.replace('07700 900123', 'a mobile number'))
    expect(err).toMatch(told)
    expect(err).toContain('the new file:1:1  █████, also at 3:1\n')
    expect(err).not.toMatch(secret)
    expect(code).toBe(1)
  })

  test('by No, in a letter or with the arrows', async () => {
    const { code, out, folder } = await onTerminal(
      [
        ['Change these?', 'n'],
        ['Change this?', '\u001B[B\r'],
      ],
      ...['-o', 'b.txt'],
    )
    expect(textOf(folder, 'b.txt')).toBe(text)
    expect(out).toMatch(told)
    expect(out).toContain('the new file:1:1  █████, also at 3:1\r\n')
    expect(out).toContain('the new file:1:27  █████\r\n')
    expect(code).toBe(1)
  })

  test('one by one, each shown after what was agreed to', async () => {
    const { code, out, folder } = await onTerminal([
      ['Change these?', 'o'],
      ['Change this?', 'y'],
      ['Change this?', 'n'],
      ['Change this?', 'y'],
    ])
    expect(textOf(folder, 'a.txt')).toBe(
      'Rowan left. He rang a mobile number.\n\nEmrys Tomos rang.\n',
    )
    expect(out).toContain('- Rowan left. He rang █████.')
    expect(out).toContain('a.txt:3:1  █████\r\n')
    expect(code).toBe(1)
  })
})

test('without a register it says so, leaves names and changes dates and numbers', async () => {
  const folder = tempReport({ ...files, 'identities.yaml': 'people: []\n' })
  const run = await runDhr('anonymise', '--yes', join(folder, '01-a.md'))
  expect(run.err).toContain('No register')
  expect(run.code).toBe(1)
  expect(textOf(folder, '01-a.md')).toContain('Emrys Tomos’s GP met  him\r\nin March 2019; he')
})

describe('nothing is written', () => {
  test.each([
    ['without a terminal to ask at', [], '01-a.md', 'nobody can be asked'],
    ['where names would be revealed to a file', ['--reveal', '--yes'], '01-a.md', 'only on a term'],
    ['of a file that is not there', ['--yes'], 'none.md', 'no such file'],
    ['of a folder', ['--yes'], 'pasted', 'files are wanted'],
    ['of the register', ['--yes'], 'identities.yaml', 'the register itself'],
    ['of what is no text', ['--yes'], 'a.docx', 'no plain text'],
    ['of another encoding', ['--yes'], 'latin.txt', 'not in UTF-8 but in Windows-1252'],
  ])('%s', async (_, options, file, told) => {
    const folder = tempReport({ ...files, 'a.docx': 'PK\u0000\u0001 Tomos' })
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('Tomos caf\xe9', 'latin1'))
    const run = await runDhr('anonymise', ...options, join(folder, file))
    expect(run.code).toBe(2)
    expect(run.err).toContain(told)
    expect(textOf(folder, '01-a.md')).toBe(files['01-a.md'])
    expect(textOf(folder, 'identities.yaml')).toBe(files['identities.yaml'])
  })

  test('where the register cannot be read', async () => {
    const folder = tempReport({ ...files, 'identities.yaml': 'people: [Emrys: Tomos' })
    const run = await runDhr('anonymise', '--yes', join(folder, '01-a.md'))
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('identities.yaml could not be opened')
    expect(run.err).not.toMatch(secret)
    expect(textOf(folder, '01-a.md')).toBe(files['01-a.md'])
  })
})

test('at a terminal it says how a text is pasted', async () => {
  const { child, ended } = startDhrOnTerminal(['anonymise', '-'], { cwd: tempReport(files) })
  answer(child, [['Paste the text, then press Ctrl-D', 'Tomos left on 3 May 2019.\n\u0004']])
  const { code, out } = await ended
  expect(out).toContain('Rowan left in May 2019.')
  expect(code).toBe(0)
})

test('standard input becomes standard output, and what is said goes elsewhere', () => {
  const folder = tempReport(files)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve('bin/dhr.js'), 'anonymise', '-'],
    {
      cwd: folder,
      input: 'Tomos left on 3 May 2019.\r\n',
      encoding: 'utf8',
      timeout: 30_000,
      killSignal: 'SIGKILL',
    },
  )
  expect(stdout).toBe('Rowan left in May 2019.\r\n')
  expect(stderr).toContain('1  names')
  expect(status).toBe(0)
  expect(existsSync(join(folder, '-'))).toBe(false)
})
