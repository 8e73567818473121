import type { Browser } from 'puppeteer'
import { EnvironmentError } from '../../model/errors.ts'
import type { FoundBrowser } from './find-browser.ts'

/** A running browser. Whoever launched it closes it. */
export interface LaunchedBrowser {
  browser: Browser
  /** Whether the browser's own sandbox holds its pages. */
  sandboxed: boolean
  /** Ends the browser and removes what it kept on disk. Never throws. */
  close(): Promise<void>
}

/** Starts the browser that was found. */
export async function launchBrowser(
  found: FoundBrowser,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<LaunchedBrowser> {
  const { launch } = await import('puppeteer')
  const sandboxed = process.getuid?.() !== 0
  try {
    const browser = await launch({
      executablePath: found.path,
      headless: 'shell',
      pipe: true,
      env: { ...process.env, ...found.env },
      args: [
        '--font-render-hinting=none',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...(sandboxed ? [] : ['--no-sandbox', '--no-zygote']),
        ...found.launchArgs,
      ],
      ...(options.signal ? { signal: options.signal } : {}),
    })
    return { browser, sandboxed, close: () => browser.close().catch(() => {}) }
  } catch (cause) {
    throw new EnvironmentError(`The browser at ${found.path} does not start`, {
      hint: 'Run "dhr doctor" to see why',
      cause,
    })
  }
}
