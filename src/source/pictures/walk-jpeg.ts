import type { RasterFacts } from './picture-facts.ts'

const marker = {
  startOfScan: 0xda,
  endOfImage: 0xd9,
  app1: 0xe1,
  app13: 0xed,
  comment: 0xfe,
}
const exifStart = 'Exif\0\0'
const xmpStart = 'http://ns.adobe.com/xap/1.0/\0'
const iptcStart = 'Photoshop 3.0\0'

export function walkJpeg(bytes: Buffer): RasterFacts {
  const facts: RasterFacts = {
    width: 0,
    height: 0,
    exif: undefined,
    xmp: '',
    texts: [],
    whole: false,
  }
  let at = 2
  while (at + 4 <= bytes.length || bytes[at + 1] === marker.endOfImage) {
    if (bytes[at] !== 0xff) return facts
    const kind = bytes[at + 1] ?? 0
    // Any number of 0xFF may stand before a marker.
    if (kind === 0xff) {
      at += 1
      continue
    }
    if (kind === marker.endOfImage) return { ...facts, whole: true }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return facts
    noteSegment(facts, kind, bytes.subarray(at + 4, end))
    at = kind === marker.startOfScan ? endOfScan(bytes, end) : end
  }
  return facts
}

function noteSegment(facts: RasterFacts, kind: number, data: Buffer): void {
  const startsWith = (start: string) => data.toString('latin1', 0, start.length) === start
  if (isFrame(kind) && data.length >= 5) {
    facts.height = data.readUInt16BE(1)
    facts.width = data.readUInt16BE(3)
  } else if (kind === marker.app1 && startsWith(exifStart)) {
    facts.exif = data.subarray(exifStart.length)
  } else if (kind === marker.app1 && startsWith(xmpStart)) {
    facts.xmp += data.toString('utf8', xmpStart.length)
  } else if (kind === marker.app13 && startsWith(iptcStart)) {
    facts.texts.push('IPTC')
  } else if (kind === marker.comment) {
    facts.texts.push('Comment')
  }
}

/** The markers SOF0 to SOF15, but for three that mean something else. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc
}

/** Where the next marker stands after a scan: 0xFF00 and restarts belong to it. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    const kind = bytes[at + 1] ?? 0
    if (kind !== 0 && !(kind >= 0xd0 && kind <= 0xd7)) return at
  }
  return bytes.length
}
