import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { readTar } from './read-tar.ts'
import { recordWhole } from './whole-folder.ts'

/**
 * Chromium dies where fontconfig finds no font at all, and fontconfig reads no WOFF: so one family
 * is there as TrueType, for characters that the page's own fonts lack.
 */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`
const chunk = 2 ** 20

/**
 * Unpacks Chromium, the libraries that it needs and a font into an empty folder, and records what is
 * there. Throws what the system, or a damaged archive, throws; nothing is being written any more then.
 */
export async function fillChromiumFolder(packed: string, folder: string): Promise<void> {
  const parts = await Promise.allSettled([
    pipeline(
      createReadStream(join(packed, 'chromium.br'), { highWaterMark: chunk }),
      createBrotliDecompress({ chunkSize: chunk }),
      createWriteStream(join(folder, 'chromium'), { mode: 0o700, flush: true }),
    ),
    unpackArchive(join(packed, 'al2023.tar.br'), folder),
    unpackArchive(join(packed, 'fonts.tar.br'), folder),
  ])
  for (const part of parts) if (part.status === 'rejected') throw part.reason
  // After the archives: the one of the fonts holds a configuration for another machine.
  await writeFile(join(folder, 'fonts.conf'), fontConfig)
  await recordWhole(folder)
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive))
  for (const { name, content } of readTar(tar)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, content, { mode: 0o700, flush: true })
  }
}
