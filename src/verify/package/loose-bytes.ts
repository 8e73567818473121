import { inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'

/** What a zip holds that its list of parts does not tell of. */
export interface LooseBytes {
  /** Parts that were taken off the list, unpacked. */
  parts: Uint8Array[]
  /** What stands between the parts, and beside them for programs to read. */
  data: Uint8Array[]
}

const head = 30
const mark = Buffer.from('504b0304', 'hex')
/** What may follow a part to say how long it was. */
const mostBehindPart = 24
const mostParts = 100
const mostBytes = 20_000_000

/** Looks through a zip for what nothing in its list of parts stands for. */
export function looseBytes(zip: Buffer, entries: readonly Entry[]): LooseBytes {
  const found: LooseBytes = { parts: [], data: [] }
  const spans = entries.map((entry) => spanOf(zip, entry)).sort((a, b) => a.start - b.start)
  for (const { extra } of spans) if (extra.length > 0) found.data.push(extra)
  for (const entry of entries)
    for (const { data } of entry.extraFields) if (data.length > 0) found.data.push(data)
  let at = 0
  const list = listOf(zip)
  for (const { start, end: after } of [...spans, list, { start: list.tail, end: list.tail }]) {
    const gap = zip.subarray(at, Math.max(at, start))
    if (gap.length > mostBehindPart) {
      found.data.push(gap)
      found.parts.push(...partsIn(gap).slice(0, mostParts - found.parts.length))
    }
    at = Math.max(at, after)
  }
  return found
}

/** Where the list of parts stands, and what comes last in a zip. */
function listOf(zip: Buffer): { start: number; end: number; tail: number } {
  const tail = zip.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (tail === -1 || tail + 20 > zip.length) return { start: 0, end: zip.length, tail: zip.length }
  const start = Math.min(zip.readUInt32LE(tail + 16), tail)
  return { start, end: Math.min(start + zip.readUInt32LE(tail + 12), tail), tail }
}

function spanOf(zip: Buffer, entry: Entry): { start: number; end: number; extra: Buffer } {
  const start = entry.relativeOffsetOfLocalHeader
  if (start + head > zip.length) return { start, end: start, extra: Buffer.alloc(0) }
  const afterName = start + head + zip.readUInt16LE(start + 26)
  const content = afterName + zip.readUInt16LE(start + 28)
  const extra = zip.subarray(afterName, content)
  return { start, end: content + entry.compressedSize, extra }
}

/** Each part in a piece of a zip; of one that is not packed, its bytes are read where they stand. */
function partsIn(gap: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = gap.indexOf(mark); at !== -1; at = gap.indexOf(mark, at + 4)) {
    if (found.length >= mostParts || at + head > gap.length || gap.readUInt16LE(at + 8) !== 8)
      continue
    const content = at + head + gap.readUInt16LE(at + 26) + gap.readUInt16LE(at + 28)
    try {
      found.push(inflateRawSync(gap.subarray(content), { maxOutputLength: mostBytes }))
    } catch {
      // Broken, or no part at all: its bytes are looked through as they are.
    }
  }
  return found
}
