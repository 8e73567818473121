import { crc32, deflateSync } from 'node:zlib'
import photon from '@silvia-odwyer/photon-node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rewritePng } from '../../../src/source/pictures/rewrite-png.ts'

interface Sizes {
  width: number
  height: number
  depth: number
  colour: number
  interlaced: boolean
}

const samples: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 }

/** A picture of one shade in every channel, its length counted pixel by pixel. */
function makePng({ width, height, depth, colour, interlaced }: Sizes, extra: string): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colour, 0, 0, Number(interlaced)], 8)
  const bits = depth * (samples[colour] ?? 0)
  const grids = interlaced
    ? [0, 1, 2, 3, 4, 5, 6].map((pass) => gridOf(pass))
    : [{ column: (x: number) => x >= 0, row: (y: number) => y >= 0 }]
  const rows = grids.flatMap(({ column, row }) => {
    const across = Array.from({ length: width }, (_, x) => x).filter(column).length
    const down = Array.from({ length: height }, (_, y) => y).filter(row).length
    const line = Buffer.alloc(1 + Math.ceil((across * bits) / 8), 0x55)
    line[0] = 0
    return across === 0 ? [] : Array.from({ length: down }, () => line)
  })
  const data = deflateSync(Buffer.concat(rows))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${extra}`)),
    chunk('IDAT', data.subarray(0, 3)),
    chunk('IDAT', Buffer.concat([data.subarray(3), Buffer.from(extra)])),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(extra),
  ])
}

/** Which pixels a pass of Adam7 holds: the table that the PNG specification prints, read as a picture. */
function gridOf(pass: number) {
  const table = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656']
  const at = (x: number, y: number) => Number((table[y % 8] ?? '77777777')[x % 8]) - 1
  return {
    column: (x: number) => [0, 1, 2, 3, 4, 5, 6, 7].some((y) => at(x, y) === pass),
    row: (y: number) => [0, 1, 2, 3, 4, 5, 6, 7].some((x) => at(x, y) === pass),
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(data, crc32(type)))
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, sum])
}

const sizes = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom(
      [1, 0],
      [2, 0],
      [4, 0],
      [8, 0],
      [16, 0],
      [8, 2],
      [16, 2],
      [8, 4],
      [16, 6],
    ),
    interlaced: fc.boolean(),
  })
  .map(({ kind: [depth = 8, colour = 0], ...rest }): Sizes => ({ ...rest, depth, colour }))

test('any PNG keeps its pixels and loses all else', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const png = makePng(size, 'canary')
      const clean = rewritePng(png)
      expect(clean).toBeDefined()
      expect(clean?.toString('latin1')).not.toContain('canary')
      const pixels = (bytes: Uint8Array) =>
        photon.PhotonImage.new_from_byteslice(bytes).get_raw_pixels()
      expect(Buffer.compare(pixels(clean ?? png), pixels(png))).toBe(0)
    }),
    { numRuns: 200 },
  )
})

test('pixels that are too few, too many or changed on the way are no picture', () => {
  const size = { width: 9, height: 9, depth: 8, colour: 2, interlaced: false }
  const png = makePng(size, '')
  const announced = (height: number) => {
    const header = Buffer.from(png.subarray(16, 29))
    header.writeUInt32BE(height, 4)
    return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(33)])
  }
  expect(rewritePng(announced(9))).toBeDefined()
  expect(rewritePng(announced(8))).toBeUndefined()
  expect(rewritePng(announced(10))).toBeUndefined()
  const changed = Buffer.from(png)
  changed[20] = 1
  expect(rewritePng(changed)).toBeUndefined()
})
