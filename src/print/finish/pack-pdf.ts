import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import {
  type PDFContext,
  type PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'

/** How many objects are packed together: whoever wants one of them unpacks all. */
const packedTogether = 200

/** Where an object is: after so many bytes of the file, or as the nth in a stream of packed objects. */
type Place = { offset: number; generation: number } | { stream: number; index: number }

/** What stands in the dictionary of a stream. */
type Entries = Parameters<PDFContext['stream']>[1]

/** A stream whose content is known last. */
export interface LateStream {
  ref: PDFRef
  /** Puts the content in; called when all else is packed. */
  fill(): Promise<void>
}

/**
 * Packs a PDF: streams by themselves, all else together, and compresses whatever is not compressed. The document stays
 * as it is. What `document.save()` does, which for each object looks at all that were before: of a long report that
 * was a fifth of the whole time. Compressed is beside this thread, which can do something else meanwhile.
 *
 * Gives the file an id made of all that is in it. Never encrypts. Fails as `fill` does. Source: ISO 32000-1, 7.5.
 */
export async function packPdf({ context }: PDFDocument, late?: LateStream): Promise<Uint8Array> {
  const alone: Array<[PDFRef, Promise<PDFObject>]> = []
  const small: Array<[PDFRef, PDFObject]> = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (ref === late?.ref) continue
    const isAlone = object instanceof PDFStream || object instanceof PDFInvalidObject
    if (isAlone || ref.generationNumber !== 0) alone.push([ref, compress(object)])
    else small.push([ref, object])
  }
  const streams = await Promise.all(alone.map(([, object]) => object))
  const file = new FileOfObjects(`${context.header}\n\n`)
  for (const [at, [ref]] of alone.entries()) file.append(ref, streams[at] as PDFObject)
  let last = context.largestObjectNumber
  const packs: Array<Promise<PDFObject>> = []
  for (let at = 0; at < small.length; at += packedTogether) {
    const pack = small.slice(at, at + packedTogether)
    const stream = last + 1 + packs.length
    for (const [index, [{ objectNumber }]] of pack.entries())
      file.places.set(objectNumber, { stream, index })
    packs.push(packObjects(context, pack))
  }
  for (const pack of await Promise.all(packs)) {
    last += 1
    file.append(PDFRef.of(last), pack)
  }
  if (late) {
    await late.fill()
    file.append(late.ref, await compress(context.lookup(late.ref) as PDFObject))
  }
  const start = file.size
  const ref = PDFRef.of(last + 1)
  const { Root, Info } = context.trailerInfo
  const id = PDFHexString.of(file.hash())
  const ID = context.obj([id, id])
  file.places.set(ref.objectNumber, { offset: start, generation: 0 })
  file.append(ref, await placesStream(context, file.places, { Size: last + 2, Root, Info, ID }))
  return file.end(`startxref\n${start}\n%%EOF`)
}

// The last of the fast levels: the next takes half as long again for a twentieth of the size.
const deflated = (bytes: Uint8Array): Promise<Buffer> => promisify(deflate)(bytes, { level: 4 })

/** The same object, or a compressed copy. What catalogues read without a PDF program, the metadata, stays as it is. */
async function compress(object: PDFObject): Promise<PDFObject> {
  if (!(object instanceof PDFRawStream) || object.dict.has(pdfName('Filter'))) return object
  if (object.dict.get(pdfName('Type')) === pdfName('Metadata')) return object
  const dict = object.dict.clone()
  dict.set(pdfName('Filter'), pdfName('FlateDecode'))
  return PDFRawStream.of(dict, await deflated(object.contents))
}

/** A file as it grows by one object after another. */
class FileOfObjects {
  readonly places = new Map<number, Place>()
  /** In bytes. */
  size = 0
  readonly #parts: Uint8Array[] = []

  constructor(header: string) {
    this.#add(Buffer.from(header, 'latin1'))
  }

  append({ objectNumber, generationNumber }: PDFRef, object: PDFObject): void {
    this.places.set(objectNumber, { offset: this.size, generation: generationNumber })
    this.#add(Buffer.from(`${objectNumber} ${generationNumber} obj\n`))
    for (const part of partsOf(object)) this.#add(part)
    this.#add(Buffer.from('\nendobj\n\n'))
  }

  /** Of everything that has been appended: of a file that differs in anything it is another. */
  hash(): string {
    const hash = createHash('sha256')
    for (const part of this.#parts) hash.update(part)
    return hash.digest('hex').slice(0, 32)
  }

  end(trailer: string): Uint8Array {
    this.#add(Buffer.from(trailer))
    const bytes = new Uint8Array(this.size)
    let at = 0
    for (const part of this.#parts) {
      bytes.set(part, at)
      at += part.length
    }
    return bytes
  }

  #add(part: Uint8Array): void {
    this.#parts.push(part)
    this.size += part.length
  }
}

async function packObjects(
  context: PDFContext,
  objects: Array<[PDFRef, PDFObject]>,
): Promise<PDFObject> {
  let bodies = ''
  const heads = objects.map(([{ objectNumber }, object]) => {
    const head = `${objectNumber} ${bodies.length} `
    bodies += `${object}\n`
    return head
  })
  const head = heads.join('')
  return compress(
    context.stream(Buffer.from(head + bodies, 'latin1'), {
      Type: 'ObjStm',
      N: objects.length,
      First: head.length,
    }),
  )
}

/** The table of where each object is, in seven bytes for each, and in it what a trailer says. */
function placesStream(
  context: PDFContext,
  places: ReadonlyMap<number, Place>,
  trailer: Entries,
): Promise<PDFObject> {
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
  return compress(
    context.stream(rows, { ...trailer, Type: 'XRef', W: [1, 4, 2], Index: runs.flat() }),
  )
}

/** An object's bytes; those of a stream as they are, which the library copies one by one. */
function partsOf(object: PDFObject): Uint8Array[] {
  if (!(object instanceof PDFStream)) return [Buffer.from(object.toString(), 'latin1')]
  object.updateDict()
  const head = Buffer.from(`${object.dict}\nstream\n`, 'latin1')
  return [head, object.getContents(), Buffer.from('\nendstream')]
}
