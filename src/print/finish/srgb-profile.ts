/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile, version 4: what the colours of the report
 * mean. Made of the numbers of the standard, so that no file has to come along.
 */
export function srgbProfile(): Uint8Array {
  const tags: Array<[name: string, data: Buffer]> = [
    ['desc', localised('sRGB')],
    ['cprt', localised('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    // Primaries as seen under D50, the white of all profiles (Bradford).
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['chad', fixedNumbers('sf32', adaptation)],
    ['rTRC', curve()],
    ['gTRC', curve()],
    ['bTRC', curve()],
  ]
  const tableEnd = 128 + 4 + tags.length * 12
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  let offset = tableEnd
  tags.forEach(([name, data], index) => {
    const at = 4 + index * 12
    table.write(name, at, 'latin1')
    table.writeUInt32BE(offset, at + 4)
    table.writeUInt32BE(data.length, at + 8)
    offset += data.length
  })
  return Buffer.concat([header(offset), table, ...tags.map(([, data]) => data)])
}

/** From the white of sRGB (D65) to D50. */
const adaptation = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168,
]

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // The day of the standard, for a profile has to bear a date.
  for (const [index, part] of [1999, 10, 18, 0, 0, 0].entries())
    bytes.writeUInt16BE(part, 24 + index * 2)
  bytes.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.8249).copy(bytes, 68, 8)
  return bytes
}

/** The curve of sRGB: ((x + 0.055) / 1.055) ^ 2.4, and a straight line near black. */
function curve(): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt16BE(3, 0)
  const numbers = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed)
  return Buffer.concat([Buffer.from('para\0\0\0\0', 'latin1'), bytes, ...numbers])
}

const xyz = (x: number, y: number, z: number): Buffer => fixedNumbers('XYZ ', [x, y, z])

const fixedNumbers = (type: string, numbers: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...numbers.map(fixed)])

/** A number in 16 bits before and 16 bits after the point. */
function fixed(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(number * 65536))
  return bytes
}

function localised(words: string): Buffer {
  const head = Buffer.alloc(28)
  head.write('mluc', 0, 'latin1')
  head.writeUInt32BE(1, 8)
  head.writeUInt32BE(12, 12)
  head.write('enUS', 16, 'latin1')
  head.writeUInt32BE(words.length * 2, 20)
  head.writeUInt32BE(28, 24)
  const text = Buffer.from(words, 'utf16le').swap16()
  return Buffer.concat([head, text, Buffer.alloc((4 - (text.length % 4)) % 4)])
}
