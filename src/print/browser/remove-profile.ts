import { existsSync, rmSync } from 'node:fs'
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
    tryToRemove(profile)
    await wait(pause)
  }
}

/** The same for a process that ends, which can wait for nothing but itself. */
export function removeProfileAtOnce(profile: string): void {
  for (let left = tries; left > 0 && existsSync(profile); left--) {
    tryToRemove(profile)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
  }
}

function tryToRemove(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true })
  } catch {
    // Something was written meanwhile, or is held.
  }
}
