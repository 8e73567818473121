import { access, constants } from 'node:fs/promises'
import { EnvironmentError } from '../../model/errors.ts'
import { cacheFolder, type ReadEnv } from './cache-folder.ts'
import { unpackChromium } from './unpack-chromium.ts'

export type BrowserOrigin = 'option' | 'environment' | 'embedded' | 'installed' | 'puppeteer'

/** A browser that is there, and what it takes to start it. */
export interface FoundBrowser {
  path: string
  origin: BrowserOrigin
  launchArgs: string[]
  /** Variables to set for its process, above those of dhr's own. */
  env: Record<string, string>
}

/** Finds the browser that prints: the one asked for, else the embedded one. */
export async function findBrowser(options: {
  browser?: string | undefined
  env: ReadEnv
}): Promise<FoundBrowser> {
  const named = options.browser || options.env('DHR_BROWSER')
  if (named) {
    const origin = options.browser ? 'option' : 'environment'
    await access(named, constants.X_OK).catch((cause) => {
      throw new EnvironmentError(`No browser can be run at ${named}`, { cause })
    })
    return { path: named, origin, launchArgs: [], env: {} }
  }
  const { path, libraries } = await unpackChromium(cacheFolder(options.env))
  return { path, origin: 'embedded', launchArgs: [], env: { LD_LIBRARY_PATH: libraries } }
}
