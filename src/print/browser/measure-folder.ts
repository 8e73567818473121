import { access, constants, lstat, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The bytes of all the files in a folder (0 if there is none yet) and whether it, or the nearest
 * folder that it would be made in, may be written to.
 */
export async function measureFolder(folder: string): Promise<{ bytes: number; writable: boolean }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = entries.map(async (entry) => {
    if (!entry.isFile()) return 0
    // Another run may be done with its draft by now.
    return lstat(join(entry.parentPath, entry.name)).then(
      ({ size }) => size,
      () => 0,
    )
  })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  return { bytes, writable: await isWritable(folder) }
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK)
    return true
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing && folder !== dirname(folder) && isWritable(dirname(folder))
  }
}
