/** A chunk of a PNG or a segment of a JPEG: what kind it is, and its content. */
export interface PicturePart {
  kind: string
  content: Buffer
}

/** The parts of a picture in their order, pixels left out; what stands after its end bears no kind. */
export interface PictureParts {
  form: 'png' | 'jpeg' | 'other'
  parts: PicturePart[]
}

/** Takes a picture apart, as far as that goes; one of any other form is a single part of no kind. */
export function pictureParts(picture: Buffer): PictureParts {
  const signature = picture.toString('hex', 0, 4)
  if (signature === '89504e47') return { form: 'png', parts: pngChunks(picture) }
  if (signature.startsWith('ffd8ff')) return { form: 'jpeg', parts: jpegSegments(picture) }
  return { form: 'other', parts: [{ kind: '', content: picture }] }
}

/** A chunk: four bytes of length, four letters, the content, a checksum. */
function pngChunks(picture: Buffer): PicturePart[] {
  const found: PicturePart[] = []
  let at = 8
  while (at + 12 <= picture.length) {
    const end = at + 12 + picture.readUInt32BE(at)
    const kind = picture.toString('latin1', at + 4, at + 8)
    if (kind !== 'IDAT') found.push({ kind, content: picture.subarray(at + 8, end - 4) })
    at = end
  }
  return [...found, { kind: '', content: picture.subarray(at) }]
}

/**
 * A segment: FF, its kind, two bytes of length, the content. Those of programs and comments (E0 to EF, FE) may
 * stand between the scans of pixels as well.
 */
function jpegSegments(picture: Buffer): PicturePart[] {
  const found: PicturePart[] = []
  let at = 2
  while (at + 4 <= picture.length) {
    const code = picture[at + 1] ?? 0
    if (picture[at] !== 0xff || code === 0 || (code >= 0xd0 && code <= 0xd7)) {
      // Pixels: the next mark is wherever the next FF is.
      const next = picture.indexOf(0xff, at + 1)
      at = next === -1 ? picture.length : next
    } else if (code === 0xd9) {
      found.push({ kind: '', content: picture.subarray(at + 2) })
      break
    } else if (code === 0xff) at += 1
    // The head of a scan: its length is left alone, since pixels follow in any case.
    else if (code === 0xda) at += 2
    else {
      const end = at + 2 + picture.readUInt16BE(at + 2)
      if (code >= 0xe0)
        found.push({ kind: code.toString(16), content: picture.subarray(at + 4, end) })
      at = end
    }
  }
  return found
}
