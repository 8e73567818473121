import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those that it lies in, unless they are there.
 *
 * Node's own recursive mkdir turns for ever where a parent exists in which nothing can be made and
 * the system says "no such file" (automounted homes, /proc), and says so itself of a disk that is read-only.
 * Throws the system's error.
 *
 * @param mode who may read what is made: 0o700 is the user alone
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const parent = dirname(path)
  await make(path, mode).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || parent === path) throw error
    await makeFolder(parent, mode)
    await make(path, mode)
  })
}

async function make(path: string, mode: number): Promise<void> {
  await mkdir(path, { mode }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}
