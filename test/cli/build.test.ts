import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stack, startDhr, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const sound = {
  '00-t.md': '---\nreport:\n  subject: Willow\n---\n\n# A review\n',
  '01-a.md': '# Introduction\n\nOne[^n]\n\n[^n]: A note.\n',
}
/** Long enough to be interrupted in every step. */
const long = {
  ...sound,
  '02-b.md': `# Long\n\n${Array.from({ length: 500 }, (_, n) => `${'Words of the report. '.repeat(20)}[^n${n}]\n\n[^n${n}]: Note ${n}.`).join('\n\n')}\n`,
}
const hasTerminal = spawnSync('script', ['--version']).status === 0
const isRoot = process.getuid?.() === 0

describe('when a report cannot be printed, the PDF of the last time stays in place and nothing lies beside it', () => {
  const old = { 'build/old.pdf': 'the PDF of the last time' }
  const cases: Array<[string, Record<string, string>, string[]]> = [
    ['unreadable front matter', { ...sound, '01-a.md': '---\nlayout: "\n---\n' }, []],
    ['a browser that is not there', sound, ['--browser', '/nowhere/chrome']],
  ]
  test.each(cases)('%s', async (_, files, options) => {
    const folder = tempReport({ ...files, ...old })
    const args = ['build', '--output', 'build/old.pdf', ...options]
    const { code, err } = await startDhr(args, { cwd: folder }).ended
    expect(code).not.toBe(0)
    expect(err).not.toMatch(stack)
    expect(err).toMatch(/error/)
    expect(readFileSync(join(folder, 'build/old.pdf'), 'utf8')).toBe(old['build/old.pdf'])
    expect(readdirSync(join(folder, 'build'))).toEqual(['old.pdf'])
  })

  test('a file where a folder should be', async () => {
    const folder = tempReport({ ...sound, 'out.pdf': 'words' })
    const args = ['build', '--output', 'out.pdf/report.pdf']
    const { code, err } = await startDhr(args, { cwd: folder }).ended
    expect(code).toBe(2)
    expect(err).toMatch(/^error {2}.*cannot be written\nhint {3}/m)
    expect(err).not.toMatch(stack)
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('words')
  })

  test.skipIf(isRoot || process.platform === 'win32')(
    'a folder that may not be written',
    async () => {
      const folder = tempReport({ ...sound, 'out/old.pdf': 'words' })
      chmodSync(join(folder, 'out'), 0o500)
      const { code, err } = await startDhr(['build', '-f', 'html', '-o', 'out/old.pdf'], {
        cwd: folder,
      }).ended
      chmodSync(join(folder, 'out'), 0o700)
      expect(code).toBe(2)
      expect(err).toMatch(/^error {2}.*cannot be written\nhint {3}You are not allowed/m)
      expect(readFileSync(join(folder, 'out/old.pdf'), 'utf8')).toBe('words')
    },
  )
})

test('the same PDF again takes the place of the old one, byte for byte', async () => {
  const folder = tempReport(sound)
  await startDhr(['build', '-o', 'one.pdf'], { cwd: folder }).ended
  writeFileSync(join(folder, 'two.pdf'), 'old')
  await startDhr(['build', '-o', 'two.pdf'], { cwd: folder }).ended
  const [one, two] = ['one.pdf', 'two.pdf'].map((name) => readFileSync(join(folder, name)))
  expect(one?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(two && one?.equals(two)).toBe(true)
})

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test('a live line tells each step and vanishes; one summary stays', async () => {
    const folder = tempReport(sound)
    const { code, out } = await startDhrOnTerminal(['build'], { cwd: folder }).ended
    expect(code).toBe(0)
    const erase = '\r\u001B[2K'
    for (const step of ['Reading', 'Measuring', 'Placing', 'Printing', 'Writing'])
      expect(out).toContain(`${erase}${step}`)
    // What is left on the screen: of each line, what follows the last erasure.
    const left = out.split('\n').map((line) => line.split(erase).at(-1)?.trim() ?? '')
    expect(left.join('\n')).not.toMatch(/Reading|Printing|…/)
    expect(left.join('\n')).toMatch(
      /build\/\S+\.pdf\n1 section · 1 paragraph · 1 footnote · 0 recommendations · 3 pages · \d+\.\d s/,
    )
  })

  test.each([
    ['--quiet', '--quiet'],
    ['--json', '--json'],
  ])('%s shows no live line and no summary', async (_, option) => {
    const { out } = await startDhrOnTerminal(['build', option], { cwd: tempReport(sound) }).ended
    expect(out).not.toMatch(/Reading|Printing| · /)
    if (option === '--quiet') expect(out).toBe('')
  })

  test.each(['Reading', 'Measuring', 'Placing', 'Printing'])(
    'Ctrl-C while it says “%s” ends it and leaves the old PDF and nothing else',
    async (step) => {
      const folder = tempReport({ ...long, 'build/old.pdf': 'the PDF of the last time' })
      const { child, ended } = startDhrOnTerminal(['build', '-o', 'build/old.pdf'], { cwd: folder })
      let said = ''
      let pressed = false
      child.stdout?.on('data', (chunk) => {
        said += chunk
        if (pressed || !said.includes(step)) return
        pressed = true
        child.stdin?.write('\u0003')
      })
      const { code, out } = await ended
      expect(pressed).toBe(true)
      expect(out).not.toMatch(stack)
      expect(code).toBe(130)
      expect(readFileSync(join(folder, 'build/old.pdf'), 'utf8')).toBe('the PDF of the last time')
      expect(readdirSync(join(folder, 'build'))).toEqual(['old.pdf'])
    },
  )
})
