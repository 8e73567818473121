import { statfsSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { browserArguments } from './browser-arguments.ts'
import type { FoundBrowser } from './find-browser.ts'
import {
  diedWhilePrinting,
  doesNotAnswer,
  doesNotStart,
  forbids,
  hangs,
  isForbidden,
  pageCrashed,
} from './launch-errors.ts'
import { type RunningBrowser, runBrowser } from './run-browser.ts'
import { blamesSandbox, findObstacle, knownObstacle, type SandboxObstacle } from './sandbox.ts'

/** A running browser that reaches no network. Whoever launched it closes it. */
export interface LaunchedBrowser {
  /** It knows no files: options such as the `path` of `page.pdf` do not work. */
  browser: Browser
  /** Whether the browser's sandbox holds its pages. */
  sandboxed: boolean
  /** Why it does not. */
  obstacle: SandboxObstacle | undefined
  /** A blank page: at first the one that the browser opens by itself, 50 ms sooner. */
  openPage(): Promise<Page>
  /**
   * What `work` gives; an EnvironmentError when the browser ends before that, or one of its pages
   * crashes: nobody would answer `work` then. The same when `timeout` milliseconds pass, in which a
   * browser that hangs says nothing either. Of no use after that; launch another.
   */
  guard<T>(work: Promise<T>, timeout: number): Promise<T>
  /** Ends the browser and removes what it kept on disk. Never throws; may be called twice. */
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Ends the browser, or the wait for it. */
  signal?: AbortSignal | undefined
  /** How long a browser may take to answer, in milliseconds. */
  timeout?: number | undefined
}

/**
 * Starts the browser that was found, in its sandbox wherever the system allows that.
 *
 * Throws an EnvironmentError where it cannot be started, ends at once or does not answer in time (twice:
 * it gets a second try), and the reason of `signal` when that is aborted. No browser outlives
 * this process, however that ends.
 */
export async function launchBrowser(
  found: FoundBrowser,
  { signal, timeout = 30_000 }: LaunchOptions = {},
): Promise<LaunchedBrowser> {
  const sharedMemoryIsSmall = isSharedMemorySmall()
  let obstacle = knownObstacle()
  for (let triesLeft = 1; ; triesLeft--) {
    const sandboxed = obstacle === undefined
    const args = (profile: string | undefined) =>
      browserArguments({ ...found, sandboxed, profile, sharedMemoryIsSmall })
    const outcome = await runBrowser({ ...found, args, timeout, signal })
    if (outcome.is === 'running') return launched(found, outcome.running, obstacle, signal)
    if (outcome.is === 'closed') throw isForbidden(found, outcome.because)
    if (outcome.is === 'silent') {
      if (triesLeft > 0) continue
      throw doesNotAnswer(found, timeout)
    }
    const { end } = outcome
    if (sandboxed && blamesSandbox(end.said)) obstacle = await findObstacle()
    else if (end.failure || forbids.test(end.said) || triesLeft <= 0)
      throw await doesNotStart(found, end)
  }
}

function launched(
  found: FoundBrowser,
  running: RunningBrowser,
  obstacle: SandboxObstacle | undefined,
  signal: AbortSignal | undefined,
): LaunchedBrowser {
  const { browser, ended } = running
  const close = () => {
    signal?.removeEventListener('abort', close)
    return running.close()
  }
  signal?.addEventListener('abort', close)
  // It may have been aborted while the browser was answering.
  if (signal?.aborted) close()
  let onCrash: (cause: Error) => void = () => {}
  const lost = new Promise<never>((_, reject) => {
    onCrash = (cause) => reject(pageCrashed(found, cause))
    ended.then((end) => reject(signal?.aborted ? signal.reason : diedWhilePrinting(found, end)))
  })
  // Who waits for nothing is told of nothing.
  lost.catch(() => {})
  // It is opened while the report is being read.
  let blank: Promise<Page> | undefined = browser.pages().then(([page]) => page ?? browser.newPage())
  blank.catch(() => {})
  return {
    browser,
    sandboxed: obstacle === undefined,
    obstacle,
    async openPage() {
      const first = blank
      blank = undefined
      const page = await (first ?? browser.newPage())
      page.on('error', onCrash)
      return page
    },
    guard(work, timeout) {
      // A hang-up fails the work a moment before the process is known to have ended.
      const failed = (error: unknown) => (browser.connected ? Promise.reject(error) : lost)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(hangs(found, timeout)), timeout)
      })
      return Promise.race([work.catch(failed), lost, late]).finally(() => clearTimeout(timer))
    },
    close,
  }
}

/** Chromium keeps what its processes share in /dev/shm; a container's 64 MB end a long print. */
function isSharedMemorySmall(): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize < 256 * 2 ** 20
  } catch {
    return true
  }
}
