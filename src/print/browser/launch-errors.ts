import { tmpdir } from 'node:os'
import { EnvironmentError } from '../../model/errors.ts'
import { downloadCommand } from './downloaded-browsers.ts'
import type { FoundBrowser } from './find-browser.ts'
import type { ProcessEnd } from './start-process.ts'
import { isTemporaryDiskFull } from './temporary-disk.ts'

/** The browser failed at its work: another one may do it. */
export class BrowserFailure extends EnvironmentError {}

/** Whoever runs the computer has forbidden what it takes to print with this browser; another one may be allowed. */
export class BrowserForbidden extends EnvironmentError {}

/** The names of puppeteer's own errors: the browser refused, died or did not answer. */
const browserFaults = new Set([
  'ProtocolError',
  'TargetCloseError',
  'ConnectionClosedError',
  'TimeoutError',
])

/** Whether puppeteer says it of the browser, and nobody else of anything else. */
export const isBrowserFault = (error: unknown): error is Error =>
  error instanceof Error && browserFaults.has(error.name)

const hint = 'Run "dhr doctor" to see what is wrong'
const shortOfMemory = 'The machine may be short of memory; "dhr doctor" tells more'

/** What Chrome and Edge say before they wait for nothing: “DevTools remote debugging is disallowed by the system admin.” */
export const forbids = /^.*\bdisallowed by the system admin\b.*$/m

/** @param said by the browser, of the setting that forbids it */
export function isForbidden(found: FoundBrowser, said: string): BrowserForbidden {
  return new BrowserForbidden(
    `The browser at ${found.path} cannot print for dhr: whoever runs this computer has forbidden that (${withoutPrefix(said).replace(/\.$/, '')})`,
    {
      hint: `Get a browser that no such setting reaches: "${downloadCommand}". Or make the web page, and print it by hand: "dhr build --format html"`,
    },
  )
}

/** The browser ended before it answered, or could not be started at all. */
export async function doesNotStart(
  found: FoundBrowser,
  end: ProcessEnd,
): Promise<EnvironmentError> {
  if (end.failure?.code === 'EACCES')
    return new EnvironmentError(`The browser at ${found.path} may not be run`, {
      hint:
        found.origin === 'embedded'
          ? 'Its disk may forbid programs: set DHR_CACHE to a folder on another'
          : hint,
      cause: end.failure,
    })
  const refusal = forbids.exec(end.said)?.[0]
  if (refusal !== undefined) return isForbidden(found, refusal)
  const failure = `The browser at ${found.path} does not start`
  if (await isTemporaryDiskFull()) return temporaryDiskIsFull(failure, causeOf(end))
  return new EnvironmentError(`${failure}${because(end)}`, {
    hint: end.said.includes('Socket path too long')
      ? 'Set TMPDIR to a folder with a shorter path'
      : hint,
    cause: causeOf(end),
  })
}

/** What a browser keeps for a moment while it works has no room. */
export function temporaryDiskIsFull(failure: string, cause: unknown): BrowserFailure {
  return new BrowserFailure(`${failure}: the disk is full`, {
    hint: `Make room in ${tmpdir()}, where it keeps its pages for a moment, or set TMPDIR to another folder`,
    cause,
  })
}

/** The browser runs but says nothing. */
export function doesNotAnswer(found: FoundBrowser, timeout: number): EnvironmentError {
  const seconds = Math.round(timeout / 1000)
  return new EnvironmentError(`The browser at ${found.path} did not answer in ${seconds} s`, {
    hint,
  })
}

/** The browser answered, and ended before its work was done. */
export function diedWhilePrinting(found: FoundBrowser, end: ProcessEnd): BrowserFailure {
  return new BrowserFailure(
    `The browser at ${found.path} ended before its work was done${because(end)}`,
    { hint: shortOfMemory, cause: causeOf(end) },
  )
}

/** The browser goes on, but the page that it was to print is gone. */
export function pageCrashed(found: FoundBrowser, cause: Error): BrowserFailure {
  return new BrowserFailure(`The page crashed in the browser at ${found.path}`, {
    hint: shortOfMemory,
    cause,
  })
}

/** The browser answered at first, and was not done in time. */
export function hangs(found: FoundBrowser, timeout: number): BrowserFailure {
  const seconds = Math.round(timeout / 1000)
  return new BrowserFailure(
    `The browser at ${found.path} was given ${seconds} s and did not come to an end`,
    {
      hint: 'The machine may be busy: try again, or allow more seconds with DHR_TIMEOUT',
    },
  )
}

/**
 * What it said it died of, else the last line that it said, without Chromium's own prefix of process, time and source.
 * Whatever is killed had no time to say why: what it said last is about something else.
 */
function because({ failure, code, said }: ProcessEnd): string {
  if (code === 'SIGKILL') return ` (${ending(code)})`
  const lines = said.trim().split('\n')
  const last = lines.find((line) => line.includes(':FATAL:')) ?? lines.at(-1) ?? ''
  const line = failure?.message ?? withoutPrefix(last)
  return line ? `: ${line.slice(0, 200)}` : ` (${ending(code)})`
}

const withoutPrefix = (line: string): string => line.replace(/^\[[^\]]*\]\s*/, '').trim()

function causeOf({ failure, code, said }: ProcessEnd): Error {
  return failure ?? new Error(`${ending(code)}: ${said}`)
}

function ending(code: ProcessEnd['code']): string {
  return typeof code === 'number' ? `exit code ${code}` : `${code}`
}
