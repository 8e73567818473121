import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tempReport } from '../support/temp-report.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const report = resolve('reports/rowan')

/** A copy of the program that nothing was started from yet. */
function freshProgram(): string {
  const folder = temporaryFolder()
  for (const part of ['bin', 'dist', 'data', 'templates', 'package.json'])
    cpSync(part, join(folder, part), { recursive: true, filter: (path) => !/dist.code/.test(path) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

function run(program: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(program, 'bin/dhr.js'), ...args],
    { encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}

const kept = (program: string, command: string): string =>
  join(program, 'dist/code', `${process.version}-${process.arch}`, command)

test('a command says the same from what an earlier one kept, and where that is damaged', () => {
  const program = freshProgram()
  const first = run(program, 'lint', report, '--format', 'json')
  expect(first).toMatchObject({ status: 0, stderr: '' })
  const files = readdirSync(kept(program, 'lint'))
  expect(files).toContain('main.cjs.code')
  expect(run(program, 'lint', report, '--format', 'json')).toEqual(first)
  for (const file of files) {
    const path = join(kept(program, 'lint'), file)
    const { mtime } = statSync(path)
    writeFileSync(path, 'no code')
    utimesSync(path, mtime, mtime)
  }
  expect(run(program, 'lint', report, '--format', 'json')).toEqual(first)
})

test('what is kept of a build and of the thread of its rules serves every later one, and is not written again', () => {
  const program = freshProgram()
  const output = join(temporaryFolder(), 'r.pdf')
  const build = () => run(program, 'build', report, '--output', output, '--quiet')
  const written = () =>
    ['build', 'judge'].flatMap((purpose) => {
      const folder = kept(program, purpose)
      return readdirSync(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs])
    })
  expect(build().status).toBe(0)
  const first = written()
  expect(first.map(([file]) => file)).toEqual(
    expect.arrayContaining(['main.cjs.code', 'judge-worker.cjs.code']),
  )
  expect(build().status).toBe(0)
  expect(written()).toEqual(first)
})

test('from what was kept, a report with a photograph is built as it was', () => {
  const program = freshProgram()
  const folder = tempReport({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': '# A\n\n![A house.](house.jpg)\n',
  })
  cpSync('test/fixtures/pictures/photo.jpg', join(folder, 'house.jpg'))
  const page = join(folder, 'r.html')
  const build = () => {
    const { status, stderr } = run(program, 'build', folder, '--format', 'html', '-o', page)
    expect(stderr).not.toContain('error')
    expect(status).toBe(0)
    return readFileSync(page, 'utf8')
  }
  const first = build()
  expect(first).toContain('data:image/jpeg')
  expect(build()).toBe(first)
})

test('no built file imports a package while it runs: under Node 20 kept code cannot', () => {
  for (const folder of ['dist/chunks', 'dist/cli', 'dist/app', 'dist/verify', 'dist/api'])
    for (const name of readdirSync(folder)) {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n')
      const imports = lines.filter((line) =>
        /^(?! *\*).*\bimport\(["'](?!\.|node:)[\w@]/.test(line),
      )
      expect(imports, name).toEqual([])
    }
})

test('nothing of a report is kept, and none of its names', () => {
  const program = freshProgram()
  expect(run(program, 'lint', report).status).toBe(0)
  const folder = kept(program, 'lint')
  const all = Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))))
  // Of the text, and of the register.
  for (const word of ['weekly quiz', 'Quilletgarth'])
    for (const encoding of ['latin1', 'utf16le'] as const)
      expect(all.includes(Buffer.from(word, encoding))).toBe(false)
  expect(all.includes('dhr-ignore')).toBe(true)
})

test('a program that was built anew runs, and not what was kept of the one before', () => {
  const program = freshProgram()
  expect(run(program, 'lint', report).stdout).toContain('Nothing found.')
  const chunks = join(program, 'dist/chunks')
  for (const name of readdirSync(chunks)) {
    const text = readFileSync(join(chunks, name), 'utf8')
    if (text.includes('Nothing found.'))
      writeFileSync(join(chunks, name), text.replace('Nothing found.', 'Nothing FOUND.'))
  }
  expect(run(program, 'lint', report).stdout).toContain('Nothing FOUND.')
})

test('of a program that is built anew while a command runs, nothing is kept of the text that is gone', () => {
  const program = freshProgram()
  const main = join(program, 'dist/cli/main.cjs')
  const text = readFileSync(main, 'utf8')
  // It replaces itself as it starts; a text of the same length is the same to the engine.
  const rebuilding = `require('node:fs').writeFileSync(__filename, require('node:fs').readFileSync(__filename + '.next'))
`
  writeFileSync(`${main}.next`, ' '.repeat(rebuilding.length) + text)
  writeFileSync(main, rebuilding + text)
  expect(run(program, 'lint', report).status).toBe(0)
  expect(readdirSync(kept(program, 'lint'))).not.toContain('main.cjs.code')
  expect(run(program, 'lint', report).status).toBe(0)
  expect(readdirSync(kept(program, 'lint'))).toContain('main.cjs.code')
})

test('what a short report has kept serves after a long one too', () => {
  const program = freshProgram()
  const words = 'The panel met in the town hall. '.repeat(150)
  const long = tempReport({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': `# A\n\n${`${words}\n\n`.repeat(100)}`,
  })
  const build = (folder: string) =>
    run(program, 'build', folder, '--format', 'html', '-o', join(temporaryFolder(), 'r.html'))
  const written = () =>
    readdirSync(kept(program, 'build')).map((file) => [
      file,
      statSync(join(kept(program, 'build'), file)).ino,
    ])
  expect(build(report).status).toBe(0)
  const first = written()
  expect(build(long).status).toBe(0)
  expect(written().filter(([file]) => first.some(([one]) => one === file))).toEqual(first)
})

test('what a start that was killed has left half written goes with the next', () => {
  const program = freshProgram()
  mkdirSync(kept(program, 'lint'), { recursive: true })
  // No process has so high a number.
  const left = join(kept(program, 'lint'), 'main.cjs.code.99999999')
  writeFileSync(left, 'half')
  expect(run(program, 'lint', report).status).toBe(0)
  expect(existsSync(left)).toBe(false)
})

test('nothing is kept of a command that only tells how it is used, or could not run', () => {
  const program = freshProgram()
  expect(run(program, 'lint', '--help').status).toBe(0)
  expect(run(program, 'lint', join(program, 'nowhere')).status).toBe(2)
  expect(existsSync(kept(program, 'lint'))).toBe(false)
})
