import { existsSync, readlinkSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const tries = 50
const pause = 20

/**
 * Removes the profile of a browser that has just been killed. Its threads may write for a few
 * milliseconds more, even what was removed already, and Windows lets go of the files of a process
 * later than of the process: tried for a second, then given up. Never throws.
 */
export async function removeProfile(profile: string): Promise<void> {
  for (let left = tries; left > 0 && existsSync(profile); left--) {
    tryToRemoveProfile(profile)
    await wait(pause)
  }
}

/** The same for a process that ends, which can wait for nothing but itself. */
export function removeProfileAtOnce(profile: string): void {
  for (let left = tries; left > 0 && existsSync(profile); left--) {
    tryToRemoveProfile(profile)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
  }
}

/** Once. Never throws: what somebody else owns stays. */
export function tryToRemoveProfile(profile: string): void {
  try {
    removeSocket(profile)
    rmSync(profile, { recursive: true, force: true })
  } catch {
    // Something was written meanwhile, or is held.
  }
}

/**
 * A whole browser keeps a socket in a folder of its own beside its profile, where a link in that leads. Only there: who
 * else may write in a folder for temporary files could have such a link lead anywhere.
 */
function removeSocket(profile: string): void {
  try {
    const folder = dirname(readlinkSync(join(profile, 'SingletonSocket')))
    if (dirname(folder) !== dirname(profile)) return
    for (const name of ['SingletonSocket', 'SingletonCookie'])
      rmSync(join(folder, name), { force: true })
    rmdirSync(folder)
  } catch {
    // It keeps none, or it is gone.
  }
}
