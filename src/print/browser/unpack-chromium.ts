import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { EnvironmentError } from '../../model/errors.ts'
import { makeFolder } from './make-folder.ts'
import { readTar } from './read-tar.ts'
import { draftMark, sweepCache } from './sweep-cache.ts'
import { isWhole, recordWhole } from './whole-folder.ts'

/** Where the parts of the unpacked Chromium lie. */
export interface UnpackedChromium {
  path: string
  /** The folder of the shared libraries that it needs besides the C library. */
  libraries: string
  /** A configuration for fontconfig that knows the fonts beside it and none of the machine's. */
  fontConfig: string
}

/**
 * Chromium dies where fontconfig finds no font at all, and fontconfig reads no WOFF: so one family
 * is there as TrueType, for characters that the page's own fonts lack.
 */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`
const chunk = 2 ** 20

/** The folder of the archives inside the npm package; undefined where it is not installed. */
export function packedChromium(): string | undefined {
  try {
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
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
    await makeFolder(cache)
    await sweepCache(cache, basename(folder))
    draft = await mkdtemp(`${folder}${draftMark}`)
    await fillDraft(packed, draft)
    await moveIntoPlace(draft, folder)
  } catch (cause) {
    throw cannotUnpack(cache, cause)
  } finally {
    if (draft) await rm(draft, { recursive: true, force: true })
  }
  return unpacked
}

async function packageVersion(packed: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packed, '..', 'package.json'), 'utf8'))
  return (manifest as { version: string }).version
}

async function fillDraft(packed: string, draft: string): Promise<void> {
  await Promise.all([
    pipeline(
      createReadStream(join(packed, 'chromium.br'), { highWaterMark: chunk }),
      createBrotliDecompress({ chunkSize: chunk }),
      createWriteStream(join(draft, 'chromium'), { mode: 0o700, flush: true }),
    ),
    unpackArchive(join(packed, 'al2023.tar.br'), draft),
    unpackArchive(join(packed, 'fonts.tar.br'), draft),
  ])
  // After the archives: the one of the fonts holds a configuration for another machine.
  await writeFile(join(draft, 'fonts.conf'), fontConfig)
  await recordWhole(draft)
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  for (const { name, content } of readTar(
    await promisify(brotliDecompress)(await readFile(archive)),
  )) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, content, { mode: 0o700, flush: true })
  }
}

async function moveIntoPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder)
  } catch (cause) {
    // Another first run was faster: its tree is as good as ours.
    if (await isWhole(folder)) return
    // A damaged tree holds the place. It goes where the next sweep finds it if we die here.
    const damaged = `${draft}-damaged`
    await rename(folder, damaged).catch(() => {
      throw cause
    })
    await rename(draft, folder).catch(async (failure) => {
      if (!(await isWhole(folder))) throw failure
    })
    await rm(damaged, { recursive: true, force: true })
  }
}

function cannotUnpack(cache: string, cause: unknown): EnvironmentError {
  const code = (cause as NodeJS.ErrnoException).code
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return new EnvironmentError(
    full
      ? `The disk is too full to unpack the browser that comes with dhr into ${cache}`
      : `The browser that comes with dhr cannot be unpacked into ${cache} (${code ?? cause})`,
    {
      hint: full
        ? 'Free 250 MB there, or set DHR_CACHE to a folder on another disk'
        : 'Set DHR_CACHE to a folder that you may write to',
      cause,
    },
  )
}
