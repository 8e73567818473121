import { EnvironmentError } from '../../model/errors.ts'
import { cacheFolder, type ReadEnv } from './cache-folder.ts'
import { type BrowserOrigin, type FoundBrowser, findBrowser } from './find-browser.ts'
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts'
import { BrowserFailure, BrowserForbidden, isBrowserFault } from './launch-errors.ts'
import { measureFolder } from './measure-folder.ts'

/** One thing that was looked at, in words for whoever has to mend it. */
export interface Check {
  name: string
  state: 'ok' | 'warning' | 'failed'
  detail: string
  hint?: string | undefined
}

const origins: Record<BrowserOrigin, string> = {
  option: 'named with --browser',
  environment: 'named by DHR_BROWSER',
  embedded: 'comes with dhr',
  installed: 'installed on this computer',
  puppeteer: 'downloaded by puppeteer',
}

/**
 * Looks whether this machine can print: finds the browser, starts it, prints a line, and tells of its
 * sandbox and of the cache folder. Throws nothing but the reason of `signal`.
 */
export async function diagnoseBrowser(options: {
  browser?: string | undefined
  env: ReadEnv
  signal?: AbortSignal | undefined
}): Promise<Check[]> {
  const found = await findBrowser(options).catch(known)
  if (found instanceof EnvironmentError)
    return [failed('browser', found), await checkCache(options.env, found)]
  const cache = await checkCache(options.env)
  return [...(await checkPrinting(found, options.signal)), cache]
}

async function checkPrinting(found: FoundBrowser, signal?: AbortSignal): Promise<Check[]> {
  const where = `${origins[found.origin]}, at ${found.path}`
  const start = performance.now()
  const launched = await launchBrowser(found, { signal }).catch(known)
  if (launched instanceof EnvironmentError) return fault(found, where, launched)
  const version = await printLine(launched)
  if (version instanceof EnvironmentError) return fault(found, where, version)
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`
  const { obstacle } = launched
  return [
    { name: 'browser', state: 'ok', detail: `${version.replace('/', ' ')}, ${where}` },
    { name: 'printing', state: 'ok', detail: `started and printed a line in ${time}` },
    obstacle
      ? {
          name: 'sandbox',
          state: 'warning',
          detail: `off: ${obstacle.reason}`,
          hint: obstacle.hint,
        }
      : { name: 'sandbox', state: 'ok', detail: 'on' },
  ]
}

/** Milliseconds that one line may take, on the slowest of machines. */
const lineTimeout = 60_000

/** Prints a line and closes the browser. Gives the browser's name and version. */
async function printLine(launched: LaunchedBrowser): Promise<string | EnvironmentError> {
  const print = async () => {
    const page = await launched.openPage()
    await page.setContent('<p>One line.</p>')
    await page.pdf()
    return launched.browser.version()
  }
  try {
    return await launched.guard(print(), lineTimeout).catch((error) => {
      if (!isBrowserFault(error)) return known(error)
      return new BrowserFailure(`The browser could not print a line: ${error.message}`, {
        cause: error,
      })
    })
  } finally {
    await launched.close()
  }
}

/** @param fault why there is no browser: where it speaks of the cache, that is not well either */
async function checkCache(env: ReadEnv, fault?: EnvironmentError): Promise<Check> {
  const name = 'cache'
  try {
    const folder = cacheFolder(env)
    const { bytes, writable } = await measureFolder(folder)
    const detail = `${folder}, ${Math.round(bytes / 1e6)} MB`
    if (fault?.message.includes(folder)) {
      const missing = `${detail}, without the browser that belongs there`
      return { name, state: 'failed', detail: missing, hint: fault.hint }
    }
    if (writable) return { name, state: 'ok', detail }
    const hint = 'Set DHR_CACHE to a folder that you may write to'
    return { name, state: 'warning', detail: `${detail}, cannot be written to`, hint }
  } catch (error) {
    return failed(name, known(error))
  }
}

/** Whoever reads this has run `dhr doctor` already, so the hint is a different one, and the cause is given. */
function fault(found: FoundBrowser, where: string, error: EnvironmentError): Check[] {
  const said = error.cause instanceof Error ? error.cause.message.trim() : ''
  const detail = said.includes('\n') ? `${error.message}\n${said}` : error.message
  if (error instanceof BrowserForbidden) {
    return [
      { name: 'browser', state: 'ok', detail: where },
      { name: 'printing', state: 'failed', detail: error.message, hint: error.hint },
    ]
  }
  const hint =
    found.origin === 'option' || found.origin === 'environment'
      ? 'Name another browser, or none: dhr looks for one'
      : 'Name another browser, such as an installed Chrome or Edge, with --browser'
  return [
    { name: 'browser', state: 'ok', detail: where },
    { name: 'printing', state: 'failed', detail, hint },
  ]
}

function failed(name: string, { message, hint }: EnvironmentError): Check {
  return { name, state: 'failed', detail: message, hint }
}

/** An error that the machine is to blame for is a result here; any other is thrown on. */
function known(error: unknown): EnvironmentError {
  if (error instanceof EnvironmentError) return error
  throw error
}
