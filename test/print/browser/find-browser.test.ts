import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { EnvironmentError } from '../../../src/model/errors.ts'
import { type FindBrowserOptions, findBrowser } from '../../../src/print/browser/find-browser.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const isLinux = process.platform === 'linux' && process.arch === 'x64'

function program(path: string, mode = 0o755): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '#!/bin/sh\n', { mode })
  return path
}

function find(
  options: Omit<FindBrowserOptions, 'env'>,
  variables: Record<string, string | undefined> = {},
) {
  return findBrowser({ ...options, env: (name) => variables[name] })
}

it('takes --browser before DHR_BROWSER', async () => {
  const folder = temporaryFolder()
  const named = program(join(folder, 'named'))
  const found = await find({ browser: named }, { DHR_BROWSER: program(join(folder, 'other')) })
  expect(found).toMatchObject({ path: named, origin: 'option', env: {}, keepsProfile: true })
})

it('takes DHR_BROWSER before its own, and knows the shell made for printing by its name', async () => {
  const path = program(join(temporaryFolder(), 'chrome-headless-shell'))
  const found = await find({}, { DHR_BROWSER: path })
  expect(found).toMatchObject({ path, origin: 'environment', keepsProfile: false })
})

it.runIf(isLinux)('takes its own before an installed one on Linux x64', async () => {
  const PATH = temporaryFolder()
  program(join(PATH, 'google-chrome-stable'))
  const found = await find({}, { ...process.env, DHR_BROWSER: undefined, PATH })
  expect(found).toMatchObject({ origin: 'embedded', keepsProfile: false })
  expect(found.path).toMatch(/chromium-147\.0\.0.chromium$/)
  expect(found.env.FONTCONFIG_FILE).toBe(join(dirname(found.path), 'fonts.conf'))
})

it('takes an installed one elsewhere', async () => {
  const PATH = temporaryFolder()
  const path = program(join(PATH, 'google-chrome-stable'))
  const found = await find({ platform: 'linux', arch: 'arm64' }, { PATH })
  expect(found).toMatchObject({ path, origin: 'installed', keepsProfile: true })
})

it("takes the newest of puppeteer's before an installed one, for no organisation's settings reach it", async () => {
  const cache = temporaryFolder()
  const [, newer] = ['win64-99.0.1', 'win64-140.0.2'].map((build) =>
    program(
      join(
        cache,
        'chrome-headless-shell',
        build,
        'chrome-headless-shell-win64',
        'chrome-headless-shell.exe',
      ),
    ),
  )
  const PROGRAMFILES = temporaryFolder()
  program(join(PROGRAMFILES, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  const found = await find({ platform: 'win32' }, { PUPPETEER_CACHE_DIR: cache, PROGRAMFILES })
  expect(found).toMatchObject({ path: newer, origin: 'puppeteer', keepsProfile: false })
})

it.each(['firefox', 'Safari'])('does not wait for a browser of another kind: %s', async (name) => {
  const finding = find({ browser: program(join(temporaryFolder(), name)) }, {})
  await expect(finding).rejects.toThrow('The browser that --browser names cannot print for dhr')
  await expect(finding).rejects.toMatchObject({ hint: expect.stringContaining('Name Chrome') })
})

it('says what to do where there is none', async () => {
  const finding = find({ platform: 'win32' }, { PUPPETEER_CACHE_DIR: temporaryFolder() })
  await expect(finding).rejects.toThrow(EnvironmentError)
  await expect(finding).rejects.toMatchObject({ hint: expect.stringContaining('--browser') })
})

it.each([
  ['--browser', { browser: '/nowhere/chrome' }, {}],
  ['DHR_BROWSER', {}, { DHR_BROWSER: '/nowhere/chrome' }],
])('refuses the path in %s where nothing lies', async (source, options, variables) => {
  const finding = find(options, variables)
  await expect(finding).rejects.toThrow(EnvironmentError)
  await expect(finding).rejects.toThrow(
    `No browser can be run at /nowhere/chrome, which ${source} names`,
  )
})

it('refuses a file that cannot be run, and a folder', async () => {
  const file = program(join(temporaryFolder(), 'chrome'), 0o644)
  await expect(find({ browser: file })).rejects.toThrow(EnvironmentError)
  await expect(find({ browser: temporaryFolder() })).rejects.toThrow(EnvironmentError)
})

it("tells where the program of a Mac's application lies", async () => {
  const app = join(temporaryFolder(), 'Google Chrome.app')
  mkdirSync(app)
  await expect(find({ browser: app })).rejects.toMatchObject({
    hint: expect.stringContaining(`${app}/Contents/MacOS`),
  })
})
