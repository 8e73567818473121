import { EnvironmentError } from '../../model/errors.ts'
import type { FoundBrowser } from './find-browser.ts'
import type { ProcessEnd } from './start-process.ts'

const hint = 'Run "dhr doctor" to see what is wrong'

/** The browser ended before it answered, or could not be started at all. */
export function doesNotStart(found: FoundBrowser, end: ProcessEnd): EnvironmentError {
  if (end.failure?.code === 'EACCES')
    return new EnvironmentError(`The browser at ${found.path} may not be run`, {
      hint:
        found.origin === 'embedded'
          ? 'Its disk may forbid programs: set DHR_CACHE to a folder on another'
          : hint,
      cause: end.failure,
    })
  return new EnvironmentError(`The browser at ${found.path} does not start${because(end)}`, {
    hint,
    cause: causeOf(end),
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
export function diedWhilePrinting(found: FoundBrowser, end: ProcessEnd): EnvironmentError {
  return new EnvironmentError(
    `The browser at ${found.path} ended before its work was done${because(end)}`,
    { hint: 'The machine may be short of memory; "dhr doctor" tells more', cause: causeOf(end) },
  )
}

/** The last line that it said, without Chromium's own prefix of process, time and source. */
function because(end: ProcessEnd): string {
  const last = end.said.trim().split('\n').at(-1) ?? ''
  const line = end.failure?.message ?? last.replace(/^\[[^\]]*\]\s*/, '').trim()
  return line && `: ${line.slice(0, 200)}`
}

function causeOf({ failure, said }: ProcessEnd): Error {
  return failure ?? new Error(said)
}
