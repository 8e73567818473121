import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../model/host.ts'
import { isLeftBehind, ownMark } from '../support/left-behind.ts'

/** A folder for what nobody else may see, and nobody later. */
export interface SecretFolder {
  path: string
  /** Overwrites and removes all that lies in it. It happens by itself when the process ends. */
  wipe(): void
}

const prefix = 'dhr-secret-'
/** What statfs(2) calls tmpfs and ramfs. */
const memoryTypes: ReadonlySet<number> = new Set([0x01021994, 0x858458f6])

const memoryFolders = (env: (name: string) => string | undefined): string[] => [
  env('XDG_RUNTIME_DIR') || '/dev/shm',
  '/dev/shm',
]

/** Where files are kept in memory and never reach a disk; undefined where this computer has no such place. */
export async function findMemoryStorage(host: Host): Promise<string | undefined> {
  for (const folder of memoryFolders(host.env)) {
    const isMemory = await statfs(folder).then(
      ({ type }) => memoryTypes.has(type),
      () => false,
    )
    const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isMemory && isWritable) return folder
  }
  return undefined
}

/** Makes such a folder, readable by its owner alone, and wipes those of processes that were killed. */
export function makeSecretFolder(parent: string): SecretFolder {
  wipeLeftIn(parent)
  const path = join(parent, `${prefix}${ownMark()}`)
  mkdirSync(path, { mode: 0o700 })
  const wipe = (): void => {
    process.removeListener('exit', wipe)
    wipeFolder(path)
  }
  process.on('exit', wipe)
  return { path, wipe }
}

/** Wipes what commands that were killed have left, wherever such folders are made. Never throws. */
export function wipeLeftSecrets(env: (name: string) => string | undefined): void {
  for (const parent of new Set([...memoryFolders(env), tmpdir()])) {
    try {
      wipeLeftIn(parent)
    } catch {
      // It is not there, or holds nothing of ours that could be opened.
    }
  }
}

function wipeLeftIn(parent: string): void {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name)
    if (name.startsWith(prefix) && isLeftBehind(name) && isMine(path)) wipeFolder(path)
  }
}

function wipeFolder(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const file = openSync(path, 'r+')
    writeSync(file, randomBytes(statSync(path).size))
    fsyncSync(file)
    closeSync(file)
  }
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Anybody may put things there: not a link, which would lead to files that are somebody's. Windows knows no owner by
 * number, and has a folder for temporary files for each user.
 */
function isMine(path: string): boolean {
  try {
    const stats = lstatSync(path)
    return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid())
  } catch {
    return false
  }
}
