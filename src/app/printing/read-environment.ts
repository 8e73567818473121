import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'

/** What environment variables say of a build. */
export interface BuildEnvironment {
  /** The day to print, YYYY-MM-DD: reproducible builds set it from outside. */
  date: string | undefined
  /** How long a browser may take, in milliseconds. */
  timeout: number | undefined
}

const longestTimeout = 24 * 60 * 60
/** The last second of the year 9999: later years have more digits than a date has. */
const lastSecond = 253_402_300_799

/**
 * Reads `SOURCE_DATE_EPOCH` and `DHR_TIMEOUT`; one that is empty counts as not set. Throws an EnvironmentError
 * where one of them makes no sense, for who sets it counts on it.
 */
export function readEnvironment(host: Host): BuildEnvironment {
  const epoch = wholeNumber(host, 'SOURCE_DATE_EPOCH', {
    least: 0,
    most: lastSecond,
    hint: 'Set it to seconds since 1970, such as 1735689600 for 1 January 2025, or unset it',
  })
  const seconds = wholeNumber(host, 'DHR_TIMEOUT', {
    least: 1,
    most: longestTimeout,
    hint: `Set it to seconds, from 1 to ${longestTimeout}, such as 1800, or unset it`,
  })
  return {
    date: epoch === undefined ? undefined : new Date(epoch * 1000).toISOString().slice(0, 10),
    timeout: seconds === undefined ? undefined : seconds * 1000,
  }
}

function wholeNumber(
  host: Host,
  name: string,
  { least, most, hint }: { least: number; most: number; hint: string },
): number | undefined {
  const value = host.env(name)?.trim()
  if (value === undefined || value === '') return undefined
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  throw new EnvironmentError(`${name} (an environment variable) is not a valid number`, {
    hint,
  })
}
