import type { PictureType, RasterFacts } from './picture-facts.ts'
import { walkJpeg } from './walk-jpeg.ts'
import { walkPng } from './walk-png.ts'
import { walkWebp } from './walk-webp.ts'

/** What a picture is, found without decoding it. */
export interface InspectedPicture {
  type: PictureType
  /** Undefined of a drawing, which has no pixels. */
  raster: RasterFacts | undefined
}

/** More pixels than any telephone of today takes, in one picture; a bomb has more. */
const pixelLimit = 64_000_000

/** Looks what a file is by its first bytes; gives the fault where it is no picture that can be printed. */
export function inspectPicture(bytes: Buffer): InspectedPicture | { fault: string } {
  const start = bytes.toString('latin1', 0, 1000)
  const type = signatures.find(([signature]) => signature.test(start))?.[1]
  if (!type)
    return { fault: 'it is no picture of a known kind; expected PNG, JPEG, GIF, WebP or SVG' }
  if (type === 'image/svg+xml') return { type, raster: undefined }
  const raster = walkers[type](bytes)
  if (!raster.whole || raster.width === 0 || raster.height === 0) return { fault: damaged }
  const pixels = raster.width * raster.height
  if (pixels > pixelLimit) {
    const millions = (n: number) => Math.floor(n / 1_000_000)
    return {
      fault: `it has ${millions(pixels)} million pixels; expected at most ${millions(pixelLimit)} million: save a smaller copy`,
    }
  }
  return { type, raster }
}

/** What is said of a picture that cannot be decoded. */
export const damaged =
  'it is damaged or cut short; expected one that a picture viewer can show: save it anew'

const signatures: ReadonlyArray<readonly [RegExp, PictureType]> = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xFF\xD8\xFF/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<svg[\s>]/,
    'image/svg+xml',
  ],
]

const walkers: Record<Exclude<PictureType, 'image/svg+xml'>, (bytes: Buffer) => RasterFacts> = {
  'image/png': walkPng,
  'image/jpeg': walkJpeg,
  'image/webp': walkWebp,
  'image/gif': walkGif,
}

/** A GIF has its size at its head, and no place for a camera's data. */
function walkGif(bytes: Buffer): RasterFacts {
  const isLongEnough = bytes.length > 13
  return {
    width: isLongEnough ? bytes.readUInt16LE(6) : 0,
    height: isLongEnough ? bytes.readUInt16LE(8) : 0,
    exif: undefined,
    xmp: '',
    texts: [],
    whole: isLongEnough,
  }
}
