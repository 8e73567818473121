import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import { makeFolder } from '../../support/make-folder.ts'
import { fillChromiumFolder } from './fill-chromium-folder.ts'
import { moveIntoPlace } from './move-into-place.ts'
import { draftMark, sweepCache } from './sweep-cache.ts'
import { isWhole } from './whole-folder.ts'

/** Where the parts of the unpacked Chromium lie. */
export interface UnpackedChromium {
  path: string
  /** The folder of the shared libraries that it needs besides the C library. */
  libraries: string
  /** A configuration for fontconfig that knows the fonts beside it and none of the machine's. */
  fontConfig: string
}

/** The folder of the archives inside the npm package; undefined where it is not installed. */
export function packedChromium(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    return join(dirname(entry), '..', '..', 'bin')
  } catch {
    return undefined
  }
}

/**
 * Unpacks the Chromium that comes with dhr below the folder `cache`, unless it is there whole: about
 * 200 MB and 2 seconds, once per version.
 *
 * It is written to a draft folder beside its place and moved there in one step, so that any number
 * of first runs may go on at once and any may be killed. Throws an EnvironmentError where the folder
 * cannot be written or the disk is full; then nothing of the draft is left.
 */
export async function unpackChromium(packed: string, cache: string): Promise<UnpackedChromium> {
  const folder = join(cache, `chromium-${await packageVersion(packed)}`)
  const unpacked = {
    path: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontConfig: join(folder, 'fonts.conf'),
  }
  if (await isWhole(folder)) return unpacked
  let draft: string | undefined
  try {
    await makeFolder(cache, 0o700)
    await sweepCache(cache, basename(folder))
    draft = await mkdtemp(`${folder}${draftMark}`)
    await fillChromiumFolder(packed, draft)
    await moveIntoPlace(draft, folder)
  } catch (cause) {
    throw cannotUnpack(packed, cache, cause)
  } finally {
    if (draft) await rm(draft, { recursive: true, force: true })
  }
  return unpacked
}

async function packageVersion(packed: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packed, '..', 'package.json'), 'utf8'))
  return (manifest as { version: string }).version
}

function cannotUnpack(packed: string, cache: string, cause: unknown): EnvironmentError {
  const { code, path, syscall } = cause as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new EnvironmentError(
      `The disk is too full to unpack the browser that comes with dhr into ${cache}`,
      { hint: 'Free 250 MB there, or set DHR_CACHE to a folder on another disk', cause },
    )
  // What the system refuses names the call; what the unpacking itself throws does not.
  if (syscall === undefined || path?.startsWith(packed))
    return new EnvironmentError('The browser that comes with dhr is damaged', {
      hint: 'Install dhr again',
      cause,
    })
  return new EnvironmentError(
    `The browser that comes with dhr cannot be unpacked into ${cache} (${code})`,
    { hint: 'Set DHR_CACHE to a folder that you may write to', cause },
  )
}
