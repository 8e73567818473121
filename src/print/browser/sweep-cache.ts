import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Stands in the name of a folder that is being filled. */
export const draftMark = '.draft-'

const hour = 60 * 60 * 1000
const month = 30 * 24 * hour

/**
 * Removes from the cache what nobody will come back for: drafts of runs that were killed (older than
 * an hour; filling one takes seconds) and Chromiums of other versions of dhr (after 30 days).
 *
 * `current` is the name of the folder to keep. Never throws: what cannot be removed stays.
 */
export async function sweepCache(cache: string, current: string): Promise<void> {
  const names = await readdir(cache).catch(() => [])
  for (const name of names) {
    if (!name.startsWith('chromium-') || name === current) continue
    const path = join(cache, name)
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age < (name.includes(draftMark) ? hour : month)) continue
    await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
