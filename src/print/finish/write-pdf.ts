import {
  type PDFContext,
  type PDFDocument,
  PDFInvalidObject,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { type Entries, packStream } from './pack-stream.ts'

/** How many objects are packed together: whoever wants one of them unpacks all. */
const packedTogether = 200

/** Where an object is: behind so many bytes of the file, or as the nth in a stream of packed objects. */
type Place = { offset: number; generation: number } | { stream: number; index: number }

/**
 * The bytes of a PDF: streams by themselves, all else packed and compressed. What `document.save()` does, which for
 * each object looks at all that were before: of a long report that was a fifth of the whole time.
 *
 * Never encrypts. Source: ISO 32000-1, 7.5.
 */
export function writePdf({ context }: PDFDocument): Uint8Array {
  const places = new Map<number, Place>()
  const parts: Uint8Array[] = []
  let size = 0
  const append = (part: Uint8Array): void => {
    parts.push(part)
    size += part.length
  }
  const appendObject = ({ objectNumber, generationNumber }: PDFRef, object: PDFObject): void => {
    places.set(objectNumber, { offset: size, generation: generationNumber })
    append(Buffer.from(`${objectNumber} ${generationNumber} obj\n`))
    append(bytesOf(object))
    append(Buffer.from('\nendobj\n\n'))
  }

  append(Buffer.from(`${context.header}\n\n`, 'latin1'))
  const small: Array<[PDFRef, PDFObject]> = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const alone = object instanceof PDFStream || object instanceof PDFInvalidObject
    if (alone || ref.generationNumber !== 0) appendObject(ref, object)
    else small.push([ref, object])
  }
  let last = context.largestObjectNumber
  for (let at = 0; at < small.length; at += packedTogether) {
    const pack = small.slice(at, at + packedTogether)
    last += 1
    for (const [index, [{ objectNumber }]] of pack.entries())
      places.set(objectNumber, { stream: last, index })
    appendObject(PDFRef.of(last), packObjects(context, pack))
  }
  const start = size
  last += 1
  places.set(last, { offset: start, generation: 0 })
  const { Root, Info, ID } = context.trailerInfo
  appendObject(PDFRef.of(last), placesStream(context, places, { Size: last + 1, Root, Info, ID }))
  append(Buffer.from(`startxref\n${start}\n%%EOF`))
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function packObjects(context: PDFContext, objects: Array<[PDFRef, PDFObject]>): PDFObject {
  let bodies = ''
  const heads = objects.map(([{ objectNumber }, object]) => {
    const head = `${objectNumber} ${bodies.length} `
    bodies += `${object}\n`
    return head
  })
  const head = heads.join('')
  return packStream(context, head + bodies, {
    Type: 'ObjStm',
    N: objects.length,
    First: head.length,
  })
}

/** The table of where each object is, in seven bytes for each, and in it what a trailer says. */
function placesStream(
  context: PDFContext,
  places: ReadonlyMap<number, Place>,
  trailer: Entries,
): PDFObject {
  // Numbers that follow one another, as [first, how many]. 0 is no object, and has its line all the same.
  const runs: Array<[first: number, count: number]> = [[0, 1]]
  const rows = Buffer.alloc(7 * (places.size + 1))
  rows.writeUInt16BE(65535, 5)
  let row = 0
  for (const [number, place] of [...places].sort(([a], [b]) => a - b)) {
    row += 7
    const isPacked = 'stream' in place
    rows.writeUInt8(isPacked ? 2 : 1, row)
    rows.writeUInt32BE(isPacked ? place.stream : place.offset, row + 1)
    rows.writeUInt16BE(isPacked ? place.index : place.generation, row + 5)
    const run = runs.at(-1) as [number, number]
    if (number === run[0] + run[1]) run[1] += 1
    else runs.push([number, 1])
  }
  return packStream(context, rows, {
    ...trailer,
    Type: 'XRef',
    W: [1, 4, 2],
    Index: runs.flat(),
  })
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}
