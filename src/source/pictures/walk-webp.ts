import type { RasterFacts } from './picture-facts.ts'

/** The chunks of a WebP: its file is a RIFF, each chunk with its length in front and of even length. */
function webpChunks(bytes: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  let at = 12
  while (at + 8 <= bytes.length) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    if (!chunks.has(type)) chunks.set(type, bytes.subarray(at + 8, at + 8 + length))
    at += 8 + length + (length % 2)
  }
  return chunks
}

export function walkWebp(bytes: Buffer): RasterFacts {
  const chunks = webpChunks(bytes)
  const [width, height] = sizeOf(chunks)
  const exif = chunks.get('EXIF')
  const prefixed = exif?.toString('latin1', 0, 6) === 'Exif\0\0'
  return {
    width,
    height,
    exif: prefixed ? exif?.subarray(6) : exif,
    xmp: chunks.get('XMP ')?.toString() ?? '',
    texts: [],
    whole: bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length,
  }
}

function sizeOf(chunks: ReadonlyMap<string, Buffer>): [number, number] {
  const extended = chunks.get('VP8X')
  if (extended && extended.length >= 10)
    return [extended.readUIntLE(4, 3) + 1, extended.readUIntLE(7, 3) + 1]
  const lossy = chunks.get('VP8 ')
  if (lossy && lossy.length >= 10)
    return [lossy.readUInt16LE(6) & 0x3fff, lossy.readUInt16LE(8) & 0x3fff]
  const lossless = chunks.get('VP8L')
  if (lossless && lossless.length >= 5) {
    const bits = lossless.readUInt32LE(1)
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
  }
  return [0, 0]
}
