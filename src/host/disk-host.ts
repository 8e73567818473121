import { randomBytes } from 'node:crypto'
import { type BigIntStats, constants, type Dirent, type Stats } from 'node:fs'
import { lstat, open, readdir, readFile, realpath, rm, rmdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { EnvironmentError } from '../model/errors.ts'
import type { DirectoryEntry, Host, Lookup } from '../model/host.ts'
import { decodeText } from '../support/decode-text.ts'
import { explainFailure } from './explain-failure.ts'
import { exposure } from './exposure.ts'
import { countRead } from './spare-memory.ts'
import { tryToWrite, writeWhole } from './write-whole.ts'

/** The disk, the clock and the environment of this machine. */
export function diskHost(): Host {
  return {
    readText: async (path) => {
      const bytes = await readBytes(path)
      return bytes && decodeText(bytes).text
    },
    readBytes,
    look: (path) => orUndefined(path, look(path)),
    list: (folder) => listFolder(folder),
    write: writeWhole,
    tryToWrite,
    remove: removeOne,
    wipe,
    exposure,
    today: () => dayOf(new Date()),
    env: (name) => process.env[name],
  }
}

/** The day that the calendar on the wall shows, whatever day it is in Greenwich. */
function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** A pipe or a device gives nothing, or never ends: it is not read. */
async function readBytes(
  path: string,
  accepts?: (found: Lookup) => boolean,
): Promise<Uint8Array | undefined> {
  const found = await orUndefined(path, stat(path))
  if (found && kindOf(found) === 'other') {
    throw new EnvironmentError(`${path} cannot be read: it is not a file`, {
      hint: 'Put an ordinary file in its place, or remove it',
    })
  }
  const bytes =
    found && (await orUndefined(path, accepts ? readAccepted(path, accepts) : readFile(path)))
  countRead(bytes?.length ?? 0)
  return bytes
}

/** Only an open file stays the same: by its path another may be reached from one moment to the next. */
async function readAccepted(
  path: string,
  accepts: (found: Lookup) => boolean,
): Promise<Uint8Array> {
  // A pipe that has taken its place would be waited for.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const real = await realpath(path)
    const opened = await file.stat({ bigint: true })
    const there = await lstat(real, { bigint: true })
    const found = { kind: kindOf(opened), bytes: Number(opened.size), path: real }
    if (isSame(opened, there) && accepts(found)) return await file.readFile()
  } finally {
    await file.close()
  }
  throw new EnvironmentError(`${path} was replaced while it was read`, {
    hint: 'Nothing was changed. Try again; if it happens again, find out which program writes there',
  })
}

/** Windows numbers a disk in different ways for an open file and for a path. */
const isSame = (one: BigIntStats, other: BigIntStats): boolean =>
  one.ino === other.ino && (one.dev === other.dev || process.platform === 'win32')

async function listFolder(folder: string): Promise<DirectoryEntry[] | undefined> {
  const entries = await orUndefined(folder, readdir(folder, { withFileTypes: true }))
  return entries?.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
}

async function look(path: string): Promise<Lookup> {
  const found = await stat(path)
  const kind = kindOf(found)
  // A pipe that a link leads to has no path (/dev/stdout).
  const real = await realpath(path).catch((cause) => {
    if (kind !== 'other') throw cause
    return resolve(path)
  })
  return { kind, bytes: found.size, path: real }
}

function kindOf(entry: Stats | BigIntStats | Dirent): DirectoryEntry['kind'] {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}

async function removeOne(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch (cause) {
    // Of a folder the system says so in different ways; one with something in it stays.
    await rmdir(path).catch(() => {
      throw explainFailure(cause, `${path} cannot be removed`)
    })
  }
}

/** Of a link, the file that it leads to is wiped, and the link is removed too. */
async function wipe(path: string): Promise<void> {
  try {
    const target = await realpath(path)
    const file = await open(target, 'r+')
    try {
      const { size } = await file.stat()
      await file.write(randomBytes(size), 0, size, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await rm(target, { force: true })
    await rm(path, { force: true })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return
    throw explainFailure(cause, `${path} cannot be removed`)
  }
}

async function orUndefined<T>(path: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined
    throw explainFailure(cause, `${path} cannot be read`)
  }
}
