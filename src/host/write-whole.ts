import {
  access,
  constants,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EnvironmentError } from '../model/errors.ts'
import type { WriteOptions } from '../model/host.ts'
import { isLeftBehind, ownMark } from '../support/left-behind.ts'
import { makeFolder, unmakeFolders } from '../support/make-folder.ts'
import { explainFailure } from './explain-failure.ts'

/**
 * Writes beside the file, then puts it in its place: a reader sees the old file or the new one. Whoever
 * might read the old file may read the new one; a link stays a link.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const target = await leadsTo(path)
  const folder = dirname(target)
  const beside = join(folder, `.${basename(target)}.${ownMark()}`)
  const made = await makeFolderFor(folder)
  try {
    await sweep(folder)
    const old = await stat(target).catch(() => undefined)
    const file = await open(beside, 'wx', options.private ? 0o600 : 0o666)
    try {
      await file.writeFile(content)
      if (old && !options.private) await file.chmod(old.mode & 0o777)
      await file.sync()
    } finally {
      await file.close()
    }
    await options.check?.(await readFile(beside))
    // The last of all, for whoever may not write in the folder either is better told that.
    if (old && !options.private) await refuseProtected(target, path)
    await putInPlace(beside, target)
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {})
    await unmakeFolders(made)
    if (cause instanceof EnvironmentError) throw cause
    throw explainFailure(cause, `${path} cannot be written`)
  }
}

/** On Windows a virus scanner or a cloud folder holds new files for a moment, and refuses others meanwhile. */
async function putInPlace(beside: string, target: string): Promise<void> {
  for (let triesLeft = process.platform === 'win32' ? 10 : 0; ; triesLeft--) {
    try {
      return await rename(beside, target)
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException
      if (triesLeft <= 0 || !heldCodes.has(code)) throw cause
      await wait(100)
    }
  }
}

const heldCodes: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM'])

/** Where a path leads, through links, also where there is nothing yet. */
async function leadsTo(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const next = links < mostLinks && (await readlink(path).catch(() => undefined))
    return next ? leadsTo(resolve(dirname(path), next), links + 1) : path
  }
}

/** As the system does, which then tells of a loop. */
const mostLinks = 40

/** Whether a file may be replaced, its folder alone decides; who write-protects one wants it left as it is. */
async function refuseProtected(target: string, path: string): Promise<void> {
  await access(target, constants.W_OK).catch((cause) => {
    throw new EnvironmentError(`${path} cannot be written: it is write-protected`, {
      hint: 'It was left as it is. Take its write protection away first, or work on a copy',
      cause,
    })
  })
}

/** Throws an EnvironmentError where nothing can be written in a folder; what is tried is taken away again. */
export async function tryToWrite(folder: string): Promise<void> {
  const made = await makeFolderFor(folder)
  const trial = join(folder, `.${ownMark()}`)
  try {
    await (await open(trial, 'wx')).close()
    await rm(trial)
  } catch (cause) {
    throw explainFailure(cause, `Nothing can be written in ${folder}`)
  } finally {
    await unmakeFolders(made)
  }
}

/** What was made, the outermost first. */
function makeFolderFor(folder: string): Promise<string[]> {
  return makeFolder(folder).catch((cause) => {
    throw explainFailure(cause, `${folder} cannot be made`)
  })
}

/** Removes what processes that were killed have left in a folder. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (isLeftBehind(name)) await rm(join(folder, name), { force: true }).catch(() => {})
}
