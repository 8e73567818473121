import { mkdir, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import { EnvironmentError } from '../../model/errors.ts'
import { endWithProcess } from '../../support/end-with-process.ts'
import { isLeftBehind, ownMark } from '../../support/left-behind.ts'
import { assertOpen, BrowserClosed } from './assert-open.ts'
import { connectPuppeteer } from './connect-puppeteer.ts'
import { removeProfile, removeProfileAtOnce, tryToRemoveProfile } from './remove-profile.ts'
import { type ProcessEnd, startProcess } from './start-process.ts'

/** A browser that has answered. */
export interface RunningBrowser {
  browser: Browser
  /** Fulfilled when it has ended, for whatever reason. */
  ended: Promise<ProcessEnd>
  /** Ends it and removes its profile. Never throws; may be called twice. */
  close(): Promise<void>
}

/** What became of one attempt: it runs, it ended before it answered, lets nobody in, or said nothing in time. */
export type RunOutcome =
  | { is: 'running'; running: RunningBrowser }
  | { is: 'ended'; end: ProcessEnd }
  | { is: 'closed'; because: string }
  | { is: 'silent' }

export interface RunOptions {
  path: string
  /** The command line, given the folder for a profile. */
  args: (profile: string | undefined) => string[]
  env: Record<string, string>
  keepsProfile: boolean
  /** Milliseconds to wait for an answer. */
  timeout: number
  signal: AbortSignal | undefined
}

/**
 * Starts a browser and waits until it answers. Whatever the outcome but `running`, nothing of it is
 * left. Rejects with the signal's reason when that is aborted.
 */
export async function runBrowser(options: RunOptions): Promise<RunOutcome> {
  const { path, args, env, keepsProfile, timeout, signal } = options
  signal?.throwIfAborted()
  const profile = keepsProfile ? await makeProfile() : undefined
  const child = startProcess(path, args(profile), { ...env, ...profileEnv(profile) })
  const forget = endWithProcess(() => {
    child.kill()
    if (profile) removeProfileAtOnce(profile)
  })
  const close = async () => {
    child.kill()
    await child.ended
    if (profile) await removeProfile(profile)
    forget()
  }
  const connect = async () => {
    // A shell obeys nobody's settings.
    if (keepsProfile) await assertOpen(child.transport)
    return connectPuppeteer(child.transport)
  }
  let timer: NodeJS.Timeout | undefined
  let onAbort = () => {}
  try {
    const outcome = await Promise.race<RunOutcome>([
      connect().then(
        (browser) => ({ is: 'running', running: { browser, ended: child.ended, close } }),
        (error): Promise<RunOutcome> | RunOutcome =>
          error instanceof BrowserClosed
            ? { is: 'closed', because: error.message }
            : // It hung up, so its end says why; unless it lives, and the mistake is ours.
              Promise.race([child.ended.then(asEnded), wait(1000).then(() => fail(error))]),
      ),
      child.ended.then(asEnded),
      new Promise((resolve, reject) => {
        timer = setTimeout(() => resolve({ is: 'silent' }), timeout)
        onAbort = () => reject(signal?.reason)
        signal?.addEventListener('abort', onAbort)
      }),
    ])
    if (outcome.is !== 'running') await close()
    return outcome
  } catch (error) {
    await close()
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

const profilePrefix = 'dhr-browser-'

/** Removes the profiles of runs that were killed. What belongs to somebody else stays. */
async function sweepProfiles(): Promise<void> {
  for (const name of await readdir(tmpdir()))
    if (name.startsWith(profilePrefix) && isLeftBehind(name))
      tryToRemoveProfile(join(tmpdir(), name))
}

async function makeProfile(): Promise<string> {
  try {
    await sweepProfiles()
    const profile = join(tmpdir(), `${profilePrefix}${ownMark()}`)
    await mkdir(profile, { mode: 0o700 })
    return profile
  } catch (cause) {
    throw new EnvironmentError(`No folder for the browser can be made in ${tmpdir()}`, {
      hint: 'Free some space there, or set TMPDIR to another folder',
      cause,
    })
  }
}

/** A whole browser keeps dumps of its crashes in the user's own profile, unless it is told where. */
function profileEnv(profile: string | undefined): Record<string, string> {
  return profile ? { BREAKPAD_DUMP_LOCATION: profile } : {}
}

function asEnded(end: ProcessEnd): RunOutcome {
  return { is: 'ended', end }
}

function fail(error: unknown): never {
  throw error
}
