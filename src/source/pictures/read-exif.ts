import type { Exif } from 'exif-reader'
import type { PictureSecret, RasterFacts } from './picture-facts.ts'

/** How the camera was held, 1 to 8 as EXIF counts; and what the file betrays. */
export interface ExifFacts {
  orientation: number
  secrets: PictureSecret[]
}

const names = ['Artist', 'Copyright', 'XPAuthor', 'HostComputer']
const ownerNames = ['CameraOwnerName', 'OwnerName']
const comments = ['ImageDescription', 'XPComment', 'XPTitle', 'XPSubject', 'XPKeywords']
const serials = ['BodySerialNumber', 'SerialNumber', 'CameraSerialNumber', 'LensSerialNumber']

/** Reads the data that a camera or a program has put beside the pixels. EXIF that is broken says nothing. */
export async function readExif({ exif, xmp, texts }: RasterFacts): Promise<ExifFacts> {
  const read = exif && (await parse(exif))
  const has = (part: object | undefined, keys: readonly string[]) =>
    keys.some((key) => isSaid((part as Record<string, unknown> | undefined)?.[key]))
  const found: Array<[PictureSecret, boolean]> = [
    [
      'where it was taken',
      has(read?.GPSInfo, [
        'GPSLatitude',
        'GPSLongitude',
        'GPSDestLatitude',
        'GPSAreaInformation',
      ]) || /GPSL(?:at|ong)itude|(?:photoshop:City|Iptc4xmpCore:Location)\b/.test(xmp),
    ],
    [
      'when it was taken',
      has(read?.Photo, ['DateTimeOriginal', 'DateTimeDigitized']) || /DateTimeOriginal/.test(xmp),
    ],
    [
      'the name of a person',
      has(read?.Image, names) ||
        has(read?.Photo, ownerNames) ||
        /(?:dc:creator|dc:rights|photoshop:Credit|OwnerName|PersonInImage)\b/.test(xmp) ||
        texts.some((text) => /^(?:author|copyright|IPTC)$/i.test(text)),
    ],
    ['the number of the camera', has(read?.Photo, serials) || has(read?.Image, serials)],
    [
      'a small copy of an earlier state',
      read?.Thumbnail !== undefined || /xmpGImg:image/.test(xmp),
    ],
    [
      'a comment',
      has(read?.Image, comments) ||
        has(read?.Photo, ['UserComment']) ||
        /dc:(?:description|title|subject)\b/.test(xmp) ||
        texts.some((text) => /^(?:comment|description|title|disclaimer|warning)$/i.test(text)),
    ],
  ]
  const turned = Number(read?.Image?.Orientation)
  return {
    orientation: turned >= 2 && turned <= 8 ? turned : 1,
    secrets: found.flatMap(([secret, is]) => (is ? [secret] : [])),
  }
}

async function parse(bytes: Uint8Array): Promise<Exif | undefined> {
  const { default: exifReader } = await import('exif-reader')
  try {
    return exifReader(Buffer.from(bytes))
  } catch {
    return undefined
  }
}

/** Cameras leave fields blank: spaces, zero bytes, nothing. */
function isSaid(value: unknown): boolean {
  if (value === undefined || value === null) return false
  const words =
    typeof value === 'string' || Buffer.isBuffer(value) ? value.toString() : JSON.stringify(value)
  return words.replaceAll(/[\0\s]/g, '') !== ''
}
