import exifReader from 'exif-reader'
import { expandEntities } from '../expand-entities.ts'
import { addInner, type Extraction, nothingFound } from '../extraction.ts'
import { readMarkup } from '../read-markup.ts'
import { residueOfBytes, residueOfText } from '../residue/residue.ts'
import { withoutTags } from '../residue/without-tags.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import { unpacked } from '../unpacked.ts'
import { carriedFile } from './carried-file.ts'
import { pictureParts } from './picture-parts.ts'
import { chunkTexts } from './picture-texts.ts'

/** Tags about the pixels alone, and pointers within the file. */
const technical =
  /^(?:Orientation|[XY]Resolution|ResolutionUnit|ExifTag|GPSTag|InteroperabilityTag|ColorSpace|Pixel[XY]Dimension|YCbCr\w*|ComponentsConfiguration|ExifVersion|FlashpixVersion|Image(?:Width|Length)|BitsPerSample)$/

/** A drawing is a text; its program may say much of itself before it begins. */
export function isDrawing(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = /^(?:fffe|feff)/.test(buffer.toString('hex', 0, 2))
  if (!wide && buffer.subarray(0, 4096).includes(0)) return false
  return /<svg[\s>]/.test(textOfBytes(buffer))
}

/**
 * Reads what a picture says besides what it shows: place, camera, author, descriptions, thumbnail.
 *
 * @param depth how many drawings it lies in
 */
export function readPicture(packed: Uint8Array, depth = 0): Extraction {
  const found = nothingFound()
  const bytes = unpacked(packed)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isDrawing(buffer)) return readDrawing(buffer, depth)
  const add = (text: string, person = false) => {
    if (/\p{L}{2}|\d{3}/u.test(text))
      found.texts.push({
        text,
        place: 'data of the picture',
        line: 1,
        kind: person ? 'person' : 'prose',
      })
  }
  const { Image = {}, Photo = {}, GPSInfo, Thumbnail } = readExif(buffer)
  const told = Object.entries({ ...Image, ...Photo }).filter(([name]) => !technical.test(name))
  for (const [name, value] of told) {
    const text = Buffer.isBuffer(value) ? textOf(value) : typeof value === 'string' ? value : ''
    add(text.replaceAll('\0', '').trim(), /artist|author|owner/i.test(name))
  }
  const picture = pictureParts(buffer)
  const packets = [packetOf(buffer), ...chunkTexts(picture)].filter((text) => text !== '')
  for (const packet of packets) for (const { text } of readMarkup(packet)) add(text)
  if (GPSInfo?.GPSLatitude || GPSInfo?.GPSLongitude) {
    found.traits.push({
      ruleId: 'verify/picture-place',
      severity: 'error',
      line: 1,
      message: 'Unexpected place where a picture was taken, expected a picture without it',
    })
  }
  if (told.length > 0 || packets.length > 0 || Thumbnail) {
    found.traits.push({
      ruleId: 'verify/picture-data',
      severity: 'warning',
      line: 1,
      message: 'Unexpected data of camera or author in a picture, expected a picture without it',
    })
  }
  const besidePixels = Buffer.concat(picture.parts.map(({ content }) => content))
  found.texts.push(...residueOfBytes(besidePixels, 'bytes of the picture'))
  return found
}

const deepest = 3

/** The words of an SVG, shown or not, and the pictures in it. */
function readDrawing(buffer: Buffer, depth: number): Extraction {
  const found = nothingFound()
  const drawing = expandEntities(textOfBytes(buffer))
  let pictures = 0
  for (const { text } of readMarkup(drawing)) {
    const picture = carriedFile(text, 1)
    if (!picture) found.texts.push({ text, place: 'words of the drawing', line: 1, kind: 'prose' })
    else if (depth < deepest) {
      pictures += 1
      addInner(
        found,
        readPicture(picture.bytes, depth + 1),
        `picture ${pictures} in the drawing`,
        1,
      )
    }
  }
  // A word may be drawn in pieces.
  found.texts.push(...residueOfText(withoutTags(drawing), 'words of the drawing'))
  return found
}

/** The tags of the camera, wherever they begin: in a JPEG or WebP after a mark, in a PNG in a chunk. */
function readExif(buffer: Buffer): ReturnType<typeof exifReader> {
  const marked = buffer.indexOf('Exif\0\0', 0, 'latin1')
  const chunk = buffer.indexOf('eXIf', 0, 'latin1')
  const at = marked >= 0 ? marked + 6 : chunk >= 0 ? chunk + 4 : -1
  try {
    return at < 0 ? { bigEndian: true } : exifReader(buffer.subarray(at))
  } catch {
    return { bigEndian: true }
  }
}

/** A comment of the user has its alphabet before it; Windows writes its own in two bytes a letter. */
function textOf(value: Buffer): string {
  const wide = value.length > 3 && value[1] === 0 && value[3] === 0
  return value.toString(wide ? 'utf16le' : 'utf8')
}

/** What Adobe's programs and their like write: XML that bears its own marks. */
function packetOf(buffer: Buffer): string {
  const start = buffer.indexOf('<x:xmpmeta')
  const end = buffer.indexOf('</x:xmpmeta>', start)
  return start < 0 || end < 0 ? '' : buffer.toString('utf8', start, end)
}
