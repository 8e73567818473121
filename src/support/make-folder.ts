import { mkdir, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those that it lies in, unless they are there; all of them or none.
 *
 * Node's own recursive mkdir turns for ever where a parent exists in which nothing can be made and
 * the system says "no such file" (automounted homes, /proc), and says so itself of a disk that is read-only.
 * Throws the system's error.
 *
 * @param mode who may read what is made: 0o700 is the user alone
 * @returns what was made, the outermost first
 */
export async function makeFolder(path: string, mode = 0o777): Promise<string[]> {
  const parent = dirname(path)
  try {
    return await make(path, mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path) throw error
  }
  const above = await makeFolder(parent, mode)
  try {
    return [...above, ...(await make(path, mode))]
  } catch (error) {
    await unmakeFolders(above)
    throw error
  }
}

/** Takes folders away again that were made, the outermost first; where something lies in one by now, it stays. */
export async function unmakeFolders(made: readonly string[]): Promise<void> {
  for (const folder of made.toReversed()) await rmdir(folder).catch(() => {})
}

async function make(path: string, mode: number): Promise<string[]> {
  try {
    await mkdir(path, { mode })
    return [path]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return []
  }
}
