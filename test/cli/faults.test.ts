import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/browser/find-browser.ts'
import { markOf } from '../../src/support/left-behind.ts'
import { browsersOf, partsOf } from '../print/browser/processes.ts'
import { dhrAsOrdinaryUser } from '../support/as-ordinary-user.ts'
import { ownDisk } from '../support/own-disk.ts'
import { type StartedDhr, stack, startDhr } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const runs = 20
const patience = 240_000
const isRoot = process.getuid?.() === 0
const oldPdf = '%PDF-1.7 of the last time %%EOF\n'
const files = {
  '00-title-page.md': '---\nreport:\n  subject: Willow\n---\n\n# A review\n',
  '01-a.md': '# Introduction\n\nOne[^n]\n\n[^n]: A note.\n',
  '02-b.md': '# Methodology\n\nTwo.\n',
  'build/old.pdf': oldPdf,
}
const output = ['-o', 'build/old.pdf']
// Where any format will do, the one that takes no browser.
const webPage = 'build/old.html'
const asWebPage = ['--format', 'html', '-o', webPage]

// Unpacked once, so that no run is about unpacking.
const found = await findBrowser({ env: (name) => process.env[name] })

/** A report, and an empty folder for whatever is temporary. */
function makeReport() {
  const folder = tempReport(files)
  const temporary = tempReport({})
  const start = (args: string[] = [], env: Record<string, string> = {}): StartedDhr =>
    startDhr(['build', ...output, ...args], { cwd: folder, env: { TMPDIR: temporary, ...env } })
  return { folder, temporary, start }
}

/** Does work as often as every fault is tried, a few at a time. */
async function repeat(work: (round: number) => Promise<void>, atOnce = 2): Promise<void> {
  let round = 0
  const next = async (): Promise<void> => {
    while (round < runs) await work(round++)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/** The browsers that a command starts, each told as soon as it runs; ends with the command. */
async function watchBrowsers({ child, ended }: StartedDhr, onBrowser: (id: number) => unknown) {
  const seen = new Set<number>()
  let over = false
  ended.finally(() => {
    over = true
  })
  while (!over) {
    for (const id of browsersOf(child.pid ?? 0)) {
      if (seen.has(id)) continue
      seen.add(id)
      await onBrowser(id)
    }
    await wait(25)
  }
  return { ids: [...seen], ...(await ended) }
}

/** What must hold after every fault: a whole PDF, nothing beside it, nothing temporary, no browser. */
async function expectTidy(folder: string, temporary: string, browsers: number[] = []) {
  const pdf = readFileSync(join(folder, 'build/old.pdf'), 'latin1')
  expect(pdf).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/)
  const beside = readdirSync(join(folder, 'build')).filter((name) => !name.endsWith('.pages.json'))
  expect(beside).toEqual(['old.pdf'])
  expect(readdirSync(temporary)).toEqual([])
  await expect.poll(() => browsers.flatMap(partsOf)).toEqual([])
}

const isOld = (folder: string, file = 'build/old.pdf'): boolean =>
  readFileSync(join(folder, file), 'utf8') === oldPdf

describe.runIf(process.platform === 'linux')('the PDF is whole and nothing is left behind', () => {
  test('after kill -9 at any moment, once the next command has run', {
    timeout: patience,
  }, async () => {
    await repeat(async (round) => {
      const { folder, temporary, start } = makeReport()
      const started = start()
      setTimeout(() => started.child.kill('SIGKILL'), 40 + round * 60)
      const { ids } = await watchBrowsers(started, () => {})
      expect(readFileSync(join(folder, 'build/old.pdf'), 'latin1')).toMatch(
        /^%PDF-[\s\S]*%%EOF\s*$/,
      )
      await expect.poll(() => ids.flatMap(partsOf)).toEqual([])
      // What a process that was killed while it wrote leaves; the moment itself is too short to be met.
      const mark = markOf(started.child.pid ?? 0)
      writeFileSync(join(folder, `build/.old.pdf.${mark}`), 'half of it')
      // Only one that prints removes what another browser kept.
      expect((await start(found.keepsProfile ? [] : asWebPage).ended).code).toBe(0)
      rmSync(join(folder, webPage), { force: true })
      await expectTidy(folder, temporary)
    })
  })

  test('after a browser that dies: another prints, and where that dies too, an error says so', {
    timeout: patience,
  }, async () => {
    await repeat(async (round) => {
      const { folder, temporary, start } = makeReport()
      const once = round % 2 === 0
      let killed = 0
      const { ids, code, err } = await watchBrowsers(start(), async (id) => {
        if (once && killed > 0) return
        killed += 1
        await wait(150 + 20 * round)
        if (partsOf(id).length > 0) process.kill(id, 'SIGKILL')
      })
      expect(err).not.toMatch(stack)
      // A browser that was done before its end came is no fault.
      if (code !== 0) expect(err).toMatch(/^error {2}The browser .*\nhint {3}\S/m)
      if (once) expect(code).toBe(0)
      expect(code === 0).toBe(!isOld(folder))
      await expectTidy(folder, temporary, ids)
    })
  })

  test('after rules that refuse the report while it is printed', {
    timeout: patience,
  }, async () => {
    await repeat(async () => {
      const { folder, temporary, start } = makeReport()
      const { ids, code, err } = await watchBrowsers(start(['--status', 'board']), () => {})
      expect(err).not.toMatch(stack)
      expect(err).toContain('Not printed')
      expect(code).toBe(1)
      expect(isOld(folder)).toBe(true)
      await expectTidy(folder, temporary, ids)
    })
  })

  test('after a browser that hangs: it gets its time, another too, then an error says so', {
    timeout: patience,
  }, async () => {
    await repeat(async (round) => {
      const { folder, temporary, start } = makeReport()
      const started = start([], { DHR_TIMEOUT: '2' })
      const { ids, code, err } = await watchBrowsers(started, async (id) => {
        await wait(10 * round)
        if (partsOf(id).length > 0) process.kill(id, 'SIGSTOP')
      })
      expect(err).not.toMatch(stack)
      if (code !== 0) expect(err).toMatch(/did not (?:answer|come to an end).*\nhint {3}\S/m)
      expect(code === 0).toBe(!isOld(folder))
      await expectTidy(folder, temporary, ids)
    }, 10)
  })

  test('after two builds at once in one folder', { timeout: patience }, async () => {
    await repeat(async () => {
      const { folder, temporary, start } = makeReport()
      const both = await Promise.all([start().ended, start().ended])
      for (const { code, err } of both) {
        expect(err).not.toMatch(stack)
        expect(code, err).toBe(0)
      }
      expect(isOld(folder)).toBe(false)
      await expectTidy(folder, temporary)
    }, 1)
  })

  test('after a section is deleted while the report is read', { timeout: patience }, async () => {
    await repeat(async (round) => {
      const { folder, temporary, start } = makeReport()
      writeFileSync(join(folder, webPage), oldPdf)
      const { ended } = start(asWebPage)
      setTimeout(() => rmSync(join(folder, '02-b.md')), 100 + 10 * round)
      const { code, err } = await ended
      expect(err).not.toMatch(stack)
      expect(isOld(folder, webPage)).toBe(code !== 0)
      if (code !== 0) expect(err).toMatch(/02-b\.md was moved or deleted while it was read/)
      rmSync(join(folder, webPage))
      await expectTidy(folder, temporary)
    })
  })

  test('after the disk is full', { timeout: patience }, async (context) => {
    const small = tempReport({})
    if (!ownDisk(small, 'size=16k')) return context.skip()
    for (const name of ['report.html', 'report.pdf']) writeFileSync(join(small, name), oldPdf)
    await repeat(async (round) => {
      const { temporary, folder } = makeReport()
      const format = round % 4 === 0 ? 'pdf' : 'html'
      const args = ['build', '--format', format, '-o', join(small, `report.${format}`)]
      const { code, err } = await startDhr(args, { cwd: folder, env: { TMPDIR: temporary } }).ended
      expect(err).toMatch(/^error {2}.*cannot be written\nhint {3}The disk is full/m)
      expect(code).toBe(2)
      expect(isOld(small, `report.${format}`)).toBe(true)
      expect(readdirSync(small)).toEqual(['report.html', 'report.pdf'])
      expect(readdirSync(temporary)).toEqual([])
      // One at a time: they share the disk, and a build at work has a file of its own beside the old one.
    }, 1)
  })

  test('after the disk of temporary files is full', { timeout: patience }, async (context) => {
    const small = tempReport({})
    if (!ownDisk(small, 'size=8k')) return context.skip()
    await repeat(async () => {
      const { folder } = makeReport()
      const output = join(folder, 'report.pdf')
      writeFileSync(output, oldPdf)
      const { code, err } = await startDhr(['build', '-o', output], {
        cwd: folder,
        env: { TMPDIR: small },
      }).ended
      expect(err).toMatch(/^error {2}.*the disk is full\nhint {3}Make room in /m)
      expect(code).toBe(2)
      expect(isOld(folder, 'report.pdf')).toBe(true)
      expect(readdirSync(small)).toEqual([])
    }, 1)
  })

  test('after a folder that may only be read', { timeout: patience }, async (context) => {
    const program = dhrAsOrdinaryUser()
    if (!program) return context.skip()
    const [command, ...before] = program
    await repeat(async () => {
      const { folder } = makeReport()
      for (const way of [dirname(folder), folder]) chmodSync(way, 0o755)
      if (isRoot) for (const name of readdirSync(folder)) chownSync(join(folder, name), 0, 0)
      writeFileSync(join(folder, webPage), oldPdf)
      chmodSync(join(folder, 'build'), 0o555)
      const args = [...before, 'build', ...asWebPage]
      const { status, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
      })
      chmodSync(join(folder, 'build'), 0o755)
      expect(stderr).toMatch(/^error {2}.*cannot be written\nhint {3}You are not allowed/m)
      expect(status).toBe(2)
      expect(isOld(folder, webPage)).toBe(true)
      expect(readdirSync(join(folder, 'build'))).toEqual(['old.html', 'old.pdf'])
    }, 1)
  })
})

test('a profile that a killed command left is removed by the next; that of a living one stays', async () => {
  const temporary = tempReport({})
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = join(temporary, `dhr-browser-${markOf(pid)}`)
  const living = join(temporary, `dhr-browser-${markOf(process.pid)}`)
  for (const folder of [left, living]) mkdirSync(join(folder, 'Default'), { recursive: true })
  const env = { TMPDIR: temporary }
  await startDhr(['build', ...output, '--browser', asWholeBrowser(found.path)], {
    cwd: tempReport(files),
    env,
  }).ended
  expect(readdirSync(temporary)).toEqual([basename(living)])
})

/** A browser under a name that says nothing of headless: such keep a profile. */
function asWholeBrowser(path: string): string {
  const script = join(tempReport({}), 'chrome')
  writeFileSync(script, `#!/bin/sh\nexec ${path} "$@"\n`, { mode: 0o755 })
  return script
}
