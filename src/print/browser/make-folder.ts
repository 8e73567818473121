import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder that the user alone may read, and those that it lies in, unless they are there.
 *
 * Node's own recursive mkdir turns for ever where a parent exists in which nothing can be made and
 * the system says "no such file" (automounted homes, /proc). Throws the system's error.
 */
export async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path)
  await make(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || parent === path) throw error
    await makeFolder(parent)
    await make(path)
  })
}

async function make(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}
