import { access, constants, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import { cacheFolder, type ReadEnv } from './cache-folder.ts'
import { downloadCommand, downloadedBrowsers } from './downloaded-browsers.ts'
import { embeddedEnv } from './embedded-env.ts'
import { installedBrowsers } from './installed-browsers.ts'
import { packedChromium, unpackChromium } from './unpack-chromium.ts'

/** Who chose the browser: `--browser`, `DHR_BROWSER`, or dhr, from what it found where. */
export type BrowserOrigin = 'option' | 'environment' | 'embedded' | 'installed' | 'puppeteer'

/** A browser that is there, and what it takes to start it. */
export interface FoundBrowser {
  path: string
  origin: BrowserOrigin
  /** Arguments for this kind of browser, besides those that each one gets. */
  launchArgs: string[]
  /** Variables for its process, over those of dhr's own. */
  env: Record<string, string>
  /** Whether it is a whole browser, which keeps a profile on disk, not the shell made for printing. */
  keepsProfile: boolean
}

export interface FindBrowserOptions {
  /** The path given with `--browser`. */
  browser?: string | undefined
  env: ReadEnv
  platform?: NodeJS.Platform | undefined
  arch?: string | undefined
}

/**
 * Finds the browser that prints: the one asked for with `--browser`, else with `DHR_BROWSER`; else on
 * Linux x64 the one that comes with dhr, unpacked if need be; else one that puppeteer has downloaded; else an
 * installed one.
 *
 * Throws an EnvironmentError where the one asked for cannot be run, or none is found.
 */
export async function findBrowser(options: FindBrowserOptions): Promise<FoundBrowser> {
  const { env, platform = process.platform, arch = process.arch } = options
  if (options.browser) return askedFor(options.browser, 'option', '--browser')
  const variable = env('DHR_BROWSER')
  if (variable) return askedFor(variable, 'environment', 'DHR_BROWSER')

  const packed = packedChromium()
  // Where the loader of the GNU C library is missing (Alpine), that Chromium cannot run.
  if (platform === 'linux' && arch === 'x64' && packed && (await isProgram(gnuLoader))) {
    const { path, libraries, fontConfig } = await unpackChromium(packed, cacheFolder(env, platform))
    return describe(path, 'embedded', await embeddedEnv(libraries, fontConfig))
  }
  // No organisation's settings reach it: who has it may have got it for that.
  for (const path of await downloadedBrowsers(platform, env))
    if (await isProgram(path)) return describe(path, 'puppeteer')
  for (const path of installedBrowsers(platform, env))
    if (await isProgram(path)) return describe(path, 'installed')
  throw new EnvironmentError(
    'No browser to print with: neither Chrome, Edge nor Chromium is here',
    {
      hint: `Install one of them, name one with --browser, or run "${downloadCommand}"`,
    },
  )
}

const gnuLoader = '/lib64/ld-linux-x86-64.so.2'
const shell = /headless[-_]shell[^/\\]*$/

function describe(
  path: string,
  origin: BrowserOrigin,
  env: Record<string, string> = {},
): FoundBrowser {
  const isShell = origin === 'embedded' || shell.test(path)
  // Neither is worth a process of its own in a browser that draws nothing and meets no network.
  const launchArgs = isShell ? ['--disable-gpu', '--enable-features=NetworkServiceInProcess2'] : []
  return { path, origin, launchArgs, env, keepsProfile: !isShell }
}

async function askedFor(
  given: string,
  origin: 'option' | 'environment',
  source: string,
): Promise<FoundBrowser> {
  const path = resolve(given)
  const isOther = /firefox|librewolf|safari|iexplore/i.test(basename(path))
  if (isOther) {
    throw new EnvironmentError(`The browser that ${source} names cannot print for dhr: ${path}`, {
      hint: 'Name Chrome, Edge or Chromium, or leave it out: dhr looks for one',
    })
  }
  if (await isProgram(path)) return describe(path, origin)
  throw new EnvironmentError(`No browser can be run at ${path}, which ${source} names`, {
    hint: path.endsWith('.app')
      ? `Name the program inside that bundle, in ${path}/Contents/MacOS`
      : 'Name the program file of Chrome, Edge or Chromium, or leave it out: dhr looks for one',
  })
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
