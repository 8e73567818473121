import { inflateSync } from 'node:zlib'

const mostBytes = 1_000_000

/** Texts that programs write into a picture beside the camera's: captions, comments, who made it. */
export function chunkTexts(picture: Buffer): string[] {
  const signature = picture.toString('hex', 0, 4)
  if (signature === '89504e47') return pngTexts(picture)
  return signature.startsWith('ffd8ff') ? jpegTexts(picture) : []
}

/** All of a picture but its pixels, where its form is known; all of it where it is not. */
export function beside(picture: Buffer): Buffer {
  const signature = picture.toString('hex', 0, 4)
  if (signature.startsWith('ffd8ff')) return Buffer.concat(jpegSegments(picture))
  return signature === '89504e47' ? Buffer.concat(pngChunks(picture)) : picture
}

/** The chunks that hold no pixels, and what stands after the last. */
function pngChunks(picture: Buffer): Buffer[] {
  const found: Buffer[] = []
  let at = 8
  while (at + 12 <= picture.length) {
    const end = at + 12 + picture.readUInt32BE(at)
    if (picture.toString('latin1', at + 4, at + 8) !== 'IDAT')
      found.push(picture.subarray(at + 8, end - 4))
    at = end
  }
  return [...found, picture.subarray(at)]
}

/** Segments of programs and comments, also those between the scans, and what stands after the end. */
function jpegSegments(picture: Buffer): Buffer[] {
  const found: Buffer[] = []
  let at = 2
  while (at + 4 <= picture.length) {
    const kind = picture[at + 1] ?? 0
    if (picture[at] !== 0xff || kind === 0 || (kind >= 0xd0 && kind <= 0xd7)) {
      // Pixels: the next mark is wherever the next FF is.
      const next = picture.indexOf(0xff, at + 1)
      at = next === -1 ? picture.length : next
    } else if (kind === 0xd9) return [...found, picture.subarray(at + 2)]
    else if (kind === 0xff) at += 1
    else {
      const end = at + 2 + picture.readUInt16BE(at + 2)
      if ((kind >= 0xe0 && kind <= 0xef) || kind === 0xfe) found.push(picture.subarray(at + 4, end))
      at = end
    }
  }
  return found
}

/** A chunk: four bytes of length, four letters, the content, a checksum. */
function pngTexts(picture: Buffer): string[] {
  const found: string[] = []
  for (let at = 8; at + 12 <= picture.length; ) {
    const length = picture.readUInt32BE(at)
    const type = picture.toString('latin1', at + 4, at + 8)
    if (/^(?:tEXt|iTXt|zTXt)$/.test(type))
      found.push(textOf(picture.subarray(at + 8, at + 8 + length)))
    at += 12 + length
  }
  return found
}

/** The keyword and the text, which may be packed. */
function textOf(chunk: Buffer): string {
  const packed = chunk.indexOf(Buffer.from([0x78]), chunk.indexOf(0))
  const plain = chunk.toString('utf8').replaceAll('\0', ' ')
  if (packed < 0) return plain
  try {
    const text = inflateSync(chunk.subarray(packed), { maxOutputLength: mostBytes })
    return `${chunk.toString('utf8', 0, packed).replaceAll('\0', ' ')} ${text.toString('utf8')}`
  } catch {
    return plain
  }
}

/** A segment: FF, its kind, two bytes of length, the content. The pixels come after the last. */
function jpegTexts(picture: Buffer): string[] {
  const found: string[] = []
  for (let at = 2; at + 4 <= picture.length && picture[at] === 0xff; ) {
    const kind = picture[at + 1]
    const length = picture.readUInt16BE(at + 2)
    const content = picture.subarray(at + 4, at + 2 + length)
    if (kind === 0xda) break
    if (kind === 0xfe) found.push(content.toString('utf8'))
    if (kind === 0xed) found.push(...captions(content))
    at += 2 + length
  }
  return found
}

/** What picture agencies and Photoshop write (IPTC): 1C 02, which field, two bytes of length, the text. */
function captions(segment: Buffer): string[] {
  const found: string[] = []
  const mark = Buffer.from([0x1c, 0x02])
  for (let at = segment.indexOf(mark); at >= 0 && at + 5 <= segment.length; ) {
    const length = segment.readUInt16BE(at + 3)
    found.push(segment.toString('utf8', at + 5, at + 5 + length))
    at = segment.indexOf(mark, at + 5 + length)
  }
  return found
}
