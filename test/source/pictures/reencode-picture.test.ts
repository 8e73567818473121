import { readFileSync } from 'node:fs'
import photon from '@silvia-odwyer/photon-node'
import { describe, expect, test } from 'vitest'
import { inspectPicture } from '../../../src/source/pictures/inspect-picture.ts'
import { readExif } from '../../../src/source/pictures/read-exif.ts'
import { reencodePicture } from '../../../src/source/pictures/reencode-picture.ts'

const fixture = (name: string): Buffer => readFileSync(`test/fixtures/pictures/${name}`)

function inspected(bytes: Buffer) {
  const found = inspectPicture(bytes)
  if ('fault' in found) throw new Error(found.fault)
  return found
}

async function reencoded(bytes: Buffer) {
  const clean = await reencodePicture(bytes, inspected(bytes))
  if ('fault' in clean) throw new Error(clean.fault)
  return clean
}

/** The colour in the middle of each quarter: top left, top right, bottom left, bottom right. */
function quarters(bytes: Uint8Array): string[] {
  const image = photon.PhotonImage.new_from_byteslice(bytes)
  const [width, height] = [image.get_width(), image.get_height()]
  const pixels = image.get_raw_pixels()
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([x = 0, y = 0]) => {
    const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    if (Math.min(red, green, blue) > 200) return 'white'
    return red > 150 ? 'red' : green > 120 ? 'green' : blue > 150 ? 'blue' : 'black'
  })
}

const upright = ['red', 'green', 'blue', 'white']
const turned = ['blue', 'red', 'white', 'green']

describe.each([
  ['photo.jpg', 'image/jpeg', turned],
  ['photo.webp', 'image/png', turned],
  ['turned.png', 'image/png', turned],
  ['palette.png', 'image/png', upright],
  ['picture.gif', 'image/png', upright],
])('%s', (name, type, colours) => {
  test('keeps what it shows, stands upright, and loses the rest', async () => {
    const before = fixture(name)
    expect(before.toString('latin1')).toMatch(/Canary/)
    const clean = await reencoded(before)
    expect(clean.type).toBe(type)
    expect(quarters(clean.bytes)).toEqual(colours)
    const text = Buffer.from(clean.bytes).toString('latin1')
    expect(text).not.toMatch(/Canary|Exif|adobe|II\*\0|tEXt|iTXt|zTXt/)
    // Of a JPEG nothing is left but what decodes it.
    if (type === 'image/jpeg') expect(text.match(/\xFF[\xE1-\xEF\xFE]/g)).toBeNull()
  })

  test('cut short anywhere, it is a fault or a picture, and no crash', async () => {
    const whole = fixture(name)
    for (const share of [0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9]) {
      const part = whole.subarray(0, Math.floor(whole.length * share))
      const found = inspectPicture(part)
      const outcome = 'fault' in found ? found : await reencodePicture(part, found)
      if ('fault' in outcome) expect(outcome.fault).toMatch(/expected/)
      else expect(outcome.bytes.length).toBeGreaterThan(0)
    }
  })
})

test('every orientation ends upright', async () => {
  const bytes = Buffer.from(fixture('photo.jpg'))
  // The entry of the orientation: tag 0x0112, a short, one of it.
  const at = bytes.indexOf(Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0])) + 8
  const seen: Record<number, string[]> = {}
  for (let orientation = 1; orientation <= 8; orientation++) {
    bytes[at] = orientation
    seen[orientation] = quarters((await reencoded(bytes)).bytes)
  }
  expect(seen).toEqual({
    1: ['red', 'green', 'blue', 'white'],
    2: ['green', 'red', 'white', 'blue'],
    3: ['white', 'blue', 'green', 'red'],
    4: ['blue', 'white', 'red', 'green'],
    5: ['red', 'blue', 'green', 'white'],
    6: ['blue', 'red', 'white', 'green'],
    7: ['white', 'green', 'blue', 'red'],
    8: ['green', 'white', 'red', 'blue'],
  })
})

test('what a file betrays is told by kind, and never quoted', async () => {
  const secretsOf = async (name: string) => {
    const { raster } = inspected(fixture(name))
    return raster && (await readExif(raster)).secrets
  }
  const all = [
    'where it was taken',
    'when it was taken',
    'the name of a person',
    'the number of the camera',
    'a small copy of an earlier state',
    'a comment',
  ]
  expect(await secretsOf('photo.jpg')).toEqual(all)
  expect(await secretsOf('photo.webp')).toEqual(all)
  expect(await secretsOf('turned.png')).toEqual(all)
  expect(await secretsOf('palette.png')).toEqual(['the name of a person', 'a comment'])
  expect(await secretsOf('picture.gif')).toEqual([])
})

test('a few bytes that say they are a vast picture are refused before anything is decoded', () => {
  const bomb = Buffer.from(fixture('palette.png'))
  bomb.writeUInt32BE(100_000, 16)
  bomb.writeUInt32BE(100_000, 20)
  expect(inspectPicture(bomb)).toEqual({ fault: expect.stringContaining('10000 million pixels') })
})
