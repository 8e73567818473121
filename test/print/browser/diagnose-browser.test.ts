import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnoseBrowser } from '../../../src/print/browser/diagnose-browser.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const env = (name: string) => process.env[name]

it('tells of a machine that can print: which browser, how fast, its sandbox, the cache', async () => {
  const checks = await diagnoseBrowser({ env })
  expect(checks.map(({ name }) => name)).toEqual(['browser', 'printing', 'sandbox', 'cache'])
  expect(checks.filter(({ state }) => state === 'failed')).toEqual([])
  expect(checks[0]?.detail).toMatch(/^(?:Headless)?Chrome \d+\.\S+, .*, at \//)
  expect(checks[1]?.detail).toMatch(/^started and printed a line in \d+\.\d s$/)
})

it('tells of a browser that is not there', async () => {
  const [browser, cache] = await diagnoseBrowser({ browser: '/nowhere/chrome', env })
  expect(browser).toMatchObject({ name: 'browser', state: 'failed' })
  expect(browser?.detail).toContain('/nowhere/chrome')
  expect(cache?.name).toBe('cache')
})

it.skipIf(process.platform === 'win32')(
  'tells all that a browser said as it died, and no hint to run what is running',
  async () => {
    const browser = join(temporaryFolder(), 'browser')
    writeFileSync(browser, '#!/bin/sh\necho one >&2; echo two >&2; exit 1\n', { mode: 0o755 })
    const [found, printing] = await diagnoseBrowser({ browser, env })
    expect(found).toMatchObject({ state: 'ok', detail: `named with --browser, at ${browser}` })
    expect(printing).toEqual({
      name: 'printing',
      state: 'failed',
      detail: `The browser at ${browser} does not start: two\nexit code 1: one\ntwo`,
      hint: 'Name another browser, or none: dhr looks for one',
    })
  },
)

it.skipIf(process.platform === 'win32')(
  'tells what helps where an organisation has switched off the browser',
  async () => {
    const browser = join(temporaryFolder(), 'browser')
    const refusal = 'Headless mode is disallowed by the system admin.'
    writeFileSync(browser, `#!/bin/sh\necho "${refusal}" >&2; sleep 60\n`, { mode: 0o755 })
    const [, printing] = await diagnoseBrowser({ browser, env })
    expect(printing).toMatchObject({ name: 'printing', state: 'failed' })
    expect(printing?.hint).toContain('npx puppeteer browsers install chrome-headless-shell')
  },
)

it('tells the size of the cache, and whether it can be written to', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'large'), Buffer.alloc(3e6))
  const checks = (DHR_CACHE: string) =>
    diagnoseBrowser({
      browser: '/nowhere/chrome',
      env: (name) => (name === 'DHR_CACHE' ? DHR_CACHE : undefined),
    })
  expect((await checks(folder))[1]).toEqual({
    name: 'cache',
    state: 'ok',
    detail: `${folder}, 3 MB`,
  })
  const inFile = join(folder, 'large', 'cache')
  expect((await checks(inFile))[1]).toMatchObject({
    state: 'warning',
    detail: `${inFile}, 0 MB, cannot be written to`,
    hint: expect.stringContaining('DHR_CACHE'),
  })
})

it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'does not praise a cache into which the browser could not be unpacked',
  async () => {
    const file = join(temporaryFolder(), 'no-folder')
    writeFileSync(file, '')
    const [browser, cache] = await diagnoseBrowser({
      env: (name) => (name === 'DHR_CACHE' ? file : undefined),
    })
    expect(browser).toMatchObject({ name: 'browser', state: 'failed' })
    expect(cache).toMatchObject({
      name: 'cache',
      state: 'failed',
      detail: `${file}, 0 MB, without the browser that belongs there`,
      hint: browser?.hint,
    })
  },
)
