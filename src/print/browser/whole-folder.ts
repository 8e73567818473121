import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const record = 'contents.json'

/** Writes down which files the folder holds and how long each is. The last thing done to it. */
export async function recordWhole(folder: string): Promise<void> {
  const sizes: Record<string, number> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) sizes[path.slice(folder.length + 1)] = (await stat(path)).size
  }
  await writeFile(join(folder, record), JSON.stringify(sizes), { flush: true })
}

/**
 * Whether the folder is as it was recorded: a machine that lost its power leaves files cut short, and
 * tidying programs take single files out of caches.
 */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes: unknown = JSON.parse(await readFile(join(folder, record), 'utf8'))
    const checks = Object.entries(sizes as Record<string, number>).map(
      async ([name, size]) => (await stat(join(folder, name))).size === size,
    )
    return (await Promise.all(checks)).every(Boolean)
  } catch {
    return false
  }
}
