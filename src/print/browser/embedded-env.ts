import { access } from 'node:fs/promises'
import { join } from 'node:path'

const systemFolders = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/lib',
  '/usr/lib',
]
/** What Chromium is linked against besides the GNU C library; the rest of NSS comes with these. */
const needed = ['libnspr4.so', 'libnss3.so', 'libnssutil3.so', 'libexpat.so.1']

/**
 * The variables that the embedded Chromium needs: fonts of its own instead of the machine's, and the
 * libraries beside it where the machine lacks one.
 *
 * The machine's own libraries come first because those beside it need version 2.34 of the GNU C
 * library, while Chromium itself runs with 2.25.
 */
export async function embeddedEnv(
  libraries: string,
  fontConfig: string,
): Promise<Record<string, string>> {
  const fonts = { FONTCONFIG_FILE: fontConfig }
  return (await machineHasAll()) ? fonts : { ...fonts, LD_LIBRARY_PATH: libraries }
}

async function machineHasAll(): Promise<boolean> {
  const found = await Promise.all(needed.map(isInSystem))
  return found.every(Boolean)
}

async function isInSystem(library: string): Promise<boolean> {
  const tries = systemFolders.map((folder) => access(join(folder, library)))
  return Promise.any(tries).then(
    () => true,
    () => false,
  )
}
