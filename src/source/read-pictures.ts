import { posix } from 'node:path'
import type { Host } from '../model/host.ts'
import { decodeAddress } from '../support/decode-address.ts'
import { nearestWord } from '../support/nearest-word.ts'
import { bytesInText, isPictureInText } from '../support/picture-in-text.ts'
import { readInside } from './inside-folder.ts'
import { namesBeside } from './names-beside.ts'
import type { DrawingLoss, PictureSecret, PictureType } from './pictures/picture-facts.ts'

/** A picture of the report, or why it cannot be printed. */
export type Picture =
  | {
      bytes: Uint8Array
      type: PictureType
      /** What the file tells besides its pixels; what is printed does not. */
      secrets: readonly PictureSecret[]
      /** What is in a drawing and is not printed. */
      lost: readonly DrawingLoss[]
      /** Of an SVG: its path in the folder, and its text as it was written. */
      drawing?: { file: string; text: string }
    }
  | { fault: string }

export interface ReadPicturesOptions {
  /** Whether they are to be printed: they are made anew then, from their pixels alone. */
  reencode: boolean
}

/** Larger than any picture of the pixels allowed. */
const sizeLimit = 200_000_000

/** Reads the pictures that sections refer to; none from outside the report's folder. */
export async function readPictures(
  host: Host,
  folder: string,
  uses: ReadonlyArray<{ file: string; url: string }>,
  options: ReadPicturesOptions,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>()
  // One after the other: decoded, a picture takes a hundred times the room of its file.
  for (const { url } of uses)
    if (!pictures.has(url)) pictures.set(url, await readPicture(host, folder, url, options))
  return pictures
}

async function readPicture(
  host: Host,
  folder: string,
  url: string,
  options: ReadPicturesOptions,
): Promise<Picture> {
  if (isPictureInText(url)) return makePicture(bytesInText(url), undefined, options)
  if (/^[a-z][a-z0-9+.-]+:/i.test(url) || url.startsWith('//')) {
    return {
      fault:
        'it is not fetched from elsewhere; expected a file in the report’s folder, such as images/map.png',
    }
  }
  const address = decodeAddress(url)
  const path = posix.normalize(address.replaceAll('\\', '/'))
  if (/^(?:\/|\.\.|[a-z]:)|\0/i.test(path)) {
    return {
      fault: 'it lies outside the report’s folder; expected a file in it, such as images/map.png',
    }
  }
  if (address.includes('\\')) {
    return {
      fault: `its folder is parted from its name by “\\”; expected “/”, as on every computer: ${path}`,
    }
  }
  const read = await readInside(host, folder, path, sizeLimit)
  if ('fault' in read) {
    const meant = (await host.look(`${folder}/${path}`))
      ? undefined
      : await fileMeant(host, folder, path)
    if (meant === undefined) return read
    // A Mac writes “é” as two characters, and an editor as one.
    const looksTheSame = meant !== path && meant.normalize() === path.normalize()
    return looksTheSame
      ? readPicture(host, folder, addressOf(meant), options)
      : { fault: `${read.fault}, did you mean “${addressOf(meant)}”?` }
  }
  return makePicture(Buffer.from(read.bytes), path, options)
}

/** @param path of its file in the folder; undefined where it has none */
async function makePicture(
  bytes: Buffer,
  path: string | undefined,
  options: ReadPicturesOptions,
): Promise<Picture> {
  const { inspectPicture } = await import('./pictures/inspect-picture.ts')
  const inspected = inspectPicture(bytes)
  if ('fault' in inspected) return inspected
  const { type, raster } = inspected
  // The words of a drawing are checked in its file.
  if (!raster && path === undefined) {
    return {
      fault:
        'it is a drawing that is written into the text; expected a file in the report’s folder, such as images/map.svg',
    }
  }
  const [{ readExif }, { svgSecrets }, { svgLosses }] = await Promise.all([
    import('./pictures/read-exif.ts'),
    import('./pictures/svg-secrets.ts'),
    import('./pictures/svg-losses.ts'),
  ])
  const text = raster ? undefined : bytes.toString()
  const secrets = raster ? (await readExif(raster)).secrets : svgSecrets(text ?? '')
  const lost = text === undefined ? [] : svgLosses(text)
  const drawing = text === undefined || path === undefined ? {} : { drawing: { file: path, text } }
  if (!options.reencode) return { bytes, type, secrets, lost, ...drawing }
  const { reencodePicture } = await import('./pictures/reencode-picture.ts')
  const clean = await reencodePicture(bytes, inspected)
  return 'fault' in clean ? clean : { ...clean, secrets, lost, ...drawing }
}

/** What leads to a file, also to one whose name holds “%20” itself, as of what was saved from a web page. */
const addressOf = (file: string): string => file.replaceAll('%', '%25')

/** The picture of the folder that may have been meant: of that name in another folder or in capitals, or nearly of it. */
async function fileMeant(host: Host, folder: string, path: string): Promise<string | undefined> {
  const files = (await namesBeside(host, folder)).filter((name) => isPicture.test(name))
  const nameOf = (file: string): string =>
    decodeAddress(posix.basename(file)).normalize().toLowerCase()
  return files.find((file) => nameOf(file) === nameOf(path)) ?? nearestWord(path, files)
}

const isPicture = /\.(?:png|jpe?g|gif|webp|svg)$/i
