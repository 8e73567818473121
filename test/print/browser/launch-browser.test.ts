import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { EnvironmentError } from '../../../src/model/errors.ts'
import { type FoundBrowser, findBrowser } from '../../../src/print/browser/find-browser.ts'
import {
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
} from '../../../src/print/browser/launch-browser.ts'
import { BrowserForbidden } from '../../../src/print/browser/launch-errors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { browsersOf, filtersOf, partsOf, profileOf } from './processes.ts'

const minute = 60_000
const isLinux = process.platform === 'linux'
let found: FoundBrowser

beforeAll(async () => {
  found = await findBrowser({ env: (name) => process.env[name] })
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function launch(browser = found, options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const launched = await launchBrowser(browser, options)
  onTestFinished(() => launched.close())
  return launched
}

/** Without an id it throws: 0 would mean every process of these tests. */
function stop(id: number | undefined, signal: NodeJS.Signals): void {
  if (!id) throw new Error(`There is no process to send ${signal}`)
  process.kill(id, signal)
}

/** A program that is no browser, or hides one. */
function script(lines: string): FoundBrowser {
  const path = join(temporaryFolder(), 'browser')
  writeFileSync(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  return { ...found, path }
}

describe('a browser that runs', () => {
  it.runIf(isLinux)('is not told the passphrase of the register', async () => {
    vi.stubEnv('DHR_PASSPHRASE', 'four small words here')
    onTestFinished(() => void vi.unstubAllEnvs())
    await launch()
    const environments = browsersOf(process.pid).map((id) =>
      readFileSync(`/proc/${id}/environ`, 'utf8'),
    )
    expect(environments.join('\0')).toContain('PATH=')
    expect(environments.join('\0')).not.toContain('DHR_PASSPHRASE')
  })

  it('prints with the one font that comes with it, in a page with none', async () => {
    const page = await (await launch()).openPage()
    await page.setContent('<p>One line, <i style="font-family: Arial">another</i>.</p>')
    const pdf = await PDFDocument.load(await page.pdf())
    expect(pdf.getPageCount()).toBe(1)
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict ? (object.get(PDFName.of('BaseFont'))?.toString() ?? []) : [],
      )
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) if (found.origin === 'embedded') expect(font).toMatch(/\+OpenSans-/)
  })

  it('hands out the page that is open, then new ones', async () => {
    const launched = await launch()
    const pages = [await launched.openPage(), await launched.openPage()]
    expect(new Set(pages).size).toBe(2)
    expect(await launched.browser.pages()).toEqual(pages)
  })

  it('reaches no network, not even this machine', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('here')
    }).listen(0)
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const page = await (await launch()).openPage()
    await page.setContent(
      ['127.0.0.1', 'localhost', '[::1]']
        .map((host) => `<img src="http://${host}:${port}/">`)
        .join(''),
      { waitUntil: 'load' },
    )
    const fetched = page.evaluate(`fetch('http://127.0.0.1:${port}/', { mode: 'no-cors' })`)
    await expect(fetched).rejects.toThrow('Failed to fetch')
    expect(asked).toEqual([])
  })

  it('runs beside others of its kind', async () => {
    const all = await Promise.all([launch(), launch(), launch()])
    const answers = await Promise.all(all.map(({ browser }) => browser.version()))
    expect(answers).toHaveLength(3)
  })

  it.runIf(isLinux)('leaves no process behind when it is closed, however often', async () => {
    const listeners = process.listenerCount('SIGINT')
    const launched = await launch()
    const [browser = 0] = browsersOf(process.pid)
    expect(partsOf(browser).length).toBeGreaterThan(1)
    await Promise.all([launched.close(), launched.close()])
    await launched.close()
    await expect.poll(() => partsOf(browser)).toEqual([])
    expect(process.listenerCount('SIGINT')).toBe(listeners)
  })

  it.runIf(isLinux)('removes its profile where it keeps one', async () => {
    const launched = await launch({ ...found, keepsProfile: true })
    const [browser = 0] = browsersOf(process.pid)
    const profile = profileOf(browser)
    expect(readdirSync(profile)).not.toEqual([])
    await launched.close()
    expect(existsSync(profile)).toBe(false)
  })

  it.runIf(isLinux)('ends with its signal', async () => {
    const controller = new AbortController()
    const launched = await launch(found, { signal: controller.signal })
    const [browser = 0] = browsersOf(process.pid)
    const work = launched.guard(
      (await launched.openPage()).evaluate('new Promise(() => {})'),
      minute,
    )
    controller.abort(new Error('enough'))
    await expect(work).rejects.toThrow('enough')
    await expect.poll(() => partsOf(browser)).toEqual([])
  })

  it.runIf(isLinux)('fails the work that it leaves when it ends', async () => {
    const launched = await launch()
    const [browser = 0] = browsersOf(process.pid)
    const work = launched.guard(
      (await launched.openPage()).evaluate('new Promise(() => {})'),
      minute,
    )
    stop(browser, 'SIGKILL')
    await expect(work).rejects.toThrow(EnvironmentError)
    await expect(work).rejects.toThrow('ended before its work was done (SIGKILL)')
  })

  it.runIf(isLinux)('fails the work of a page that crashes', async () => {
    const launched = await launch()
    const [browser = 0] = browsersOf(process.pid)
    const work = launched.guard(
      (await launched.openPage()).evaluate('new Promise(() => {})'),
      minute,
    )
    // A whole browser keeps others ready, for pages to come.
    const pages = partsOf(browser).filter(({ command }) => command.includes('--type=renderer'))
    expect(pages).not.toEqual([])
    for (const { id } of pages) stop(id, 'SIGKILL')
    await expect(work).rejects.toThrow(EnvironmentError)
    await expect(work).rejects.toThrow('The page crashed')
  })

  it.runIf(isLinux)('fails the work of a browser that hangs', async () => {
    const launched = await launch()
    const [browser = 0] = browsersOf(process.pid)
    stop(browser, 'SIGSTOP')
    const work = launched.guard(launched.browser.version(), 500)
    await expect(work).rejects.toThrow(EnvironmentError)
    await expect(work).rejects.toThrow('did not come to an end')
    await launched.close()
    await expect.poll(() => partsOf(browser)).toEqual([])
  })

  it('passes on what the work itself throws', async () => {
    const launched = await launch()
    await expect(launched.guard(Promise.reject(new Error('own')), minute)).rejects.toThrow('own')
  })
})

describe.runIf(isLinux)('the sandbox', () => {
  it('is off for root, and says why', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0)
    const { sandboxed, obstacle } = await launch()
    expect(sandboxed).toBe(false)
    expect(obstacle?.reason).toContain('root')
  })

  it('is off where the browser dies of it, and says whom to ask', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    const { path } = found
    const picky = script(
      `case "$*" in *--no-sandbox*) exec ${path} "$@" ;; esac\necho "No usable sandbox!" >&2; exit 1`,
    )
    const { sandboxed, obstacle, browser } = await launch(picky)
    expect(sandboxed).toBe(false)
    expect(obstacle?.hint).toMatch(/administrator/)
    expect(await browser.version()).toContain('Chrome')
  })

  it('is told of as it is', async () => {
    const { sandboxed, obstacle, openPage } = await launch()
    await openPage()
    const [browser = 0] = browsersOf(process.pid)
    const page = partsOf(browser).find(({ command }) => command.includes('--type=renderer'))
    expect(filtersOf(page?.id ?? 0) > filtersOf(browser)).toBe(sandboxed)
    expect(sandboxed).toBe(obstacle === undefined)
  })
})

describe.runIf(isLinux)('a browser that does not run', () => {
  it('gets a second try', async () => {
    const mark = join(temporaryFolder(), 'tried')
    const flaky = script(`[ -e ${mark} ] && exec ${found.path} "$@"\ntouch ${mark}; exit 1`)
    const { browser } = await launch(flaky)
    expect(await browser.version()).toContain('Chrome')
  })

  it('is an error of the machine that says its last words', async () => {
    const dying = script('echo "[1:2:ERROR:x.cc(3)] libnss3.so is missing" >&2; exit 127')
    const launching = launchBrowser(dying)
    await expect(launching).rejects.toThrow(EnvironmentError)
    await expect(launching).rejects.toMatchObject({
      message: `The browser at ${dying.path} does not start: libnss3.so is missing`,
      hint: expect.stringContaining('dhr doctor'),
    })
  })

  it('is one that cannot even be started', async () => {
    const launching = launchBrowser({ ...found, path: temporaryFolder() })
    await expect(launching).rejects.toThrow('may not be run')
  })

  it('is one that says nothing in time; nothing of it is left', async () => {
    const mute = script('sleep 60 # --remote-debugging-pipe')
    const launching = launchBrowser(mute, { timeout: 300 })
    await expect(launching).rejects.toThrow(`The browser at ${mute.path} did not answer in 0 s`)
    expect(browsersOf(process.pid)).toEqual([])
  })

  it('is one that an organisation has switched off: said at once, with what helps', async () => {
    const forbidden = script(
      'echo "DevTools remote debugging is disallowed by the system admin." >&2; sleep 60',
    )
    const launching = launchBrowser(forbidden, { timeout: 10 * minute })
    await expect(launching).rejects.toThrow(BrowserForbidden)
    await expect(launching).rejects.toMatchObject({
      message: `The browser at ${forbidden.path} cannot print for dhr: whoever runs this computer has forbidden that (DevTools remote debugging is disallowed by the system admin)`,
      hint: expect.stringMatching(/chrome-headless-shell.*--format html/),
    })
    expect(browsersOf(process.pid)).toEqual([])
  })

  it('is one that an organisation lets nobody into the pages of', async () => {
    const proxy = resolve('test/support/closed-browser.mjs')
    const closed = script(`exec "${process.execPath}" "${proxy}" "${found.path}" "$@"`)
    const launching = launchBrowser({ ...closed, keepsProfile: true })
    await expect(launching).rejects.toThrow(BrowserForbidden)
    await expect(launching).rejects.toThrow('developer tools are not available')
    expect(browsersOf(process.pid)).toEqual([])
  })

  it('is not waited for when the caller gives up', async () => {
    const mute = script('sleep 60')
    await expect(launchBrowser(mute, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    await expect(launchBrowser(found, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(browsersOf(process.pid)).toEqual([])
  })
})
