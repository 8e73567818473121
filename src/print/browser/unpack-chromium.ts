import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { EnvironmentError } from '../../model/errors.ts'
import { readTar } from './read-tar.ts'

export interface UnpackedChromium {
  path: string
  libraries: string
}

const chunk = { chunkSize: 2 ** 20 }

/** Unpacks the Chromium that came with dhr below `cache`, unless it is there already. */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const entry = import.meta.resolve('@sparticuz/chromium')
  const bin = join(dirname(fileURLToPath(entry)), '..', '..', 'bin')
  const manifest = join(bin, '..', 'package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const folder = join(cache, `chromium-${version}`)
  const unpacked = { path: join(folder, 'chromium'), libraries: join(folder, 'lib') }
  if (await exists(unpacked.path)) return unpacked
  await mkdir(cache, { recursive: true, mode: 0o700 })
  const draft = await mkdtemp(`${folder}.draft-`)
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(bin, 'chromium.br'), { highWaterMark: 2 ** 20 }),
        createBrotliDecompress(chunk),
        createWriteStream(join(draft, 'chromium'), { mode: 0o700 }),
      ),
      unpackLibraries(join(bin, 'al2023.tar.br'), draft),
    ])
    await rename(draft, folder)
  } catch (cause) {
    await rm(draft, { recursive: true, force: true })
    if (await exists(unpacked.path)) return unpacked
    throw new EnvironmentError('The browser that comes with dhr cannot be unpacked', { cause })
  }
  return unpacked
}

async function unpackLibraries(archive: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'lib'), { mode: 0o700 })
  for (const { name, content } of readTar(brotliDecompressSync(await readFile(archive))))
    await writeFile(join(folder, name), content, { mode: 0o700 })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
