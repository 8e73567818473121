import { crc32, inflateSync } from 'node:zlib'
import { pngChunks } from './walk-png.ts'

/** What draws the pixels and says what colour they are: nothing else of a PNG is kept. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB']
const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Writes a PNG anew: the same pixels to the last bit, without texts, times, profiles, EXIF, further frames
 * and whatever is hidden after its end. Undefined where its pixels are not all there.
 */
export function rewritePng(bytes: Buffer): Buffer | undefined {
  const chunks = pngChunks(bytes)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const own = chunks.filter(({ type }) => kept.includes(type))
  const isSound = own.every(({ type, data, sum }) => crc32(data, crc32(type)) === sum)
  const pixels = header && isSound ? pixelData(Buffer.concat(data), lengthOf(header)) : undefined
  if (!pixels) return undefined
  return Buffer.concat([
    bytes.subarray(0, 8),
    ...own.map(({ type, data }) => writeChunk(type, data)),
    writeChunk('IDAT', pixels),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

/** The compressed pixels without what follows them; undefined where they are more or fewer than announced. */
function pixelData(packed: Buffer, length: number): Buffer | undefined {
  try {
    const { buffer, engine } = inflateSync(packed, {
      info: true,
      maxOutputLength: length + 1,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    return buffer.length === length ? packed.subarray(0, engine.bytesWritten) : undefined
  } catch {
    return undefined
  }
}

/** How many bytes the pixels take: each row has one more, that says how it is filtered. */
function lengthOf(header: Buffer): number {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const bits = header.readUInt8(8) * (channels[header.readUInt8(9)] ?? 0)
  const rows = (across: number, down: number) =>
    across > 0 ? down * (1 + Math.ceil((across * bits) / 8)) : 0
  if (header.readUInt8(12) === 0) return rows(width, height)
  // Interlaced (Adam7): seven small pictures, each given by its first column, row and their distances.
  return passes.reduce(
    (sum, [x, y, dx, dy]) =>
      sum + rows(Math.ceil((width - x) / dx), Math.max(0, Math.ceil((height - y) / dy))),
    0,
  )
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

function writeChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(data, crc32(type)))
  return Buffer.concat([head, data, sum])
}
