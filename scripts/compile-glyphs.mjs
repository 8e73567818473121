// Writes data/glyphs.txt: the characters that the shipped font can print, as ranges of hexadecimal numbers.
// `npm run glyphs` writes it; with --check it fails where the file is not up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const root = dirname(createRequire(import.meta.url).resolve('@fontsource/arimo/package.json'))

const page = new URL('../data/glyphs.txt', import.meta.url)
const ranges = formatRanges(readGlyphs())
if (!process.argv.includes('--check')) writeFileSync(page, ranges)
else if (readFileSync(page, 'utf8') !== ranges) {
  console.error('data/glyphs.txt is not up to date: npm run glyphs')
  process.exit(1)
}

/** Every character that each of the four faces prints, in order; `unicode-range` decides which file is asked. */
function readGlyphs() {
  const subsets = JSON.parse(readFileSync(join(root, 'unicode.json'), 'utf8'))
  const faces = ['400-normal', '400-italic', '700-normal', '700-italic'].map((face) => {
    const characters = new Set()
    for (const [subset, ranges] of Object.entries(subsets)) {
      const held = charactersOf(readFileSync(join(root, 'files', `arimo-${subset}-${face}.woff2`)))
      for (const [start, end] of parseRanges(ranges)) {
        for (let code = start; code <= end; code++) if (held.has(code)) characters.add(code)
      }
    }
    return characters
  })
  const [first, ...others] = faces
  return [...first].filter((code) => others.every((face) => face.has(code))).sort((a, b) => a - b)
}

/** “20-7e a0-17f”, 12 ranges a line. */
function formatRanges(codes) {
  const ranges = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  const words = ranges.map(([a, b]) => (a === b ? hex(a) : `${hex(a)}-${hex(b)}`))
  const lines = []
  for (let at = 0; at < words.length; at += 12) lines.push(words.slice(at, at + 12).join(' '))
  return `${lines.join('\n')}\n`
}

function hex(code) {
  return code.toString(16)
}

function parseRanges(text) {
  return text.split(',').map((part) => {
    const [start, end = start] = part.trim().replace('U+', '').split('-')
    return [Number.parseInt(start, 16), Number.parseInt(end, 16)]
  })
}

/** The characters of a WOFF2 file's `cmap`: https://www.w3.org/TR/WOFF2/#table_dir_format */
function charactersOf(file) {
  const tables = file.readUInt16BE(12)
  const compressed = file.readUInt32BE(20)
  let at = 48
  const readBase128 = () => {
    let value = 0
    for (;;) {
      const byte = file[at++]
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  let offset = 0
  let cmap
  for (let n = 0; n < tables; n++) {
    const flags = file[at++]
    const tag = flags & 63
    // 63: no table that has a number; its name follows.
    if (tag === 63) at += 4
    const version = flags >> 6
    let length = readBase128()
    // glyf (10) and loca (11) are transformed unless their version is 3; all others if it is not 0.
    const transformed = tag === 10 || tag === 11 ? version !== 3 : version !== 0
    if (transformed) length = readBase128()
    if (tag === 0) cmap = { offset, length }
    offset += length
  }
  const data = brotliDecompressSync(file.subarray(at, at + compressed))
  return readCmap(data.subarray(cmap.offset, cmap.offset + cmap.length))
}

function readCmap(cmap) {
  const codes = new Set()
  for (let n = 0; n < cmap.readUInt16BE(2); n++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + n * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group++) {
        const start = table.readUInt32BE(16 + group * 12)
        const end = table.readUInt32BE(20 + group * 12)
        for (let code = start; code <= end; code++) codes.add(code)
      }
    } else if (format === 4) readSegments(table, codes)
  }
  return codes
}

function readSegments(table, codes) {
  const size = table.readUInt16BE(6)
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at)
    const start = table.readUInt16BE(16 + size + at)
    const delta = table.readInt16BE(16 + 2 * size + at)
    const rangeAt = 16 + 3 * size + at
    const range = table.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph =
        range === 0
          ? (code + delta) & 0xffff
          : table.readUInt16BE(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) codes.add(code)
    }
  }
}
