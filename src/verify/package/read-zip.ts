import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { Budget } from '../budget.ts'
import { Excessive, Unreadable } from '../unreadable.ts'
import { type LooseBytes, looseBytes } from './loose-bytes.ts'

export interface ZipPart {
  name: string
  bytes: Uint8Array
}

export interface Unzipped {
  parts: ZipPart[]
  /** What the zip and its entries say of themselves, and its empty folders. */
  comments: string[]
  loose: LooseBytes
}

/** Of markup; pictures may be larger. */
const mostMarkup = 40_000_000
const mostParts = 10_000

/** Unpacks a zip in memory. Throws an Unreadable rather than unpack more than a document ever holds. */
export async function readZip(bytes: Uint8Array, budget: Budget): Promise<Unzipped> {
  const zip = await open(bytes)
  const entries = await listEntries(zip)
  // yauzl checks what comes out of an entry against the size that the entry claims.
  let markup = 0
  for (const { fileName, uncompressedSize } of entries) {
    budget.spend('bytes', uncompressedSize)
    if (isMarkup(fileName)) markup += uncompressedSize
  }
  if (markup > mostMarkup) throw new Excessive('its text is larger than 40 MB when unpacked')
  const parts: ZipPart[] = []
  for (const entry of entries) {
    if (!entry.fileName.endsWith('/'))
      parts.push({ name: entry.fileName, bytes: await unpack(zip, entry) })
  }
  const folders = entries.flatMap(({ fileName }) => (fileName.endsWith('/') ? [fileName] : []))
  const comments = [zip.comment, ...entries.map(({ fileComment }) => fileComment), ...folders]
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const loose = looseBytes(buffer, entries)
  for (const part of loose.parts) budget.spend('bytes', part.length)
  return { parts, comments: comments.filter((text) => text !== ''), loose }
}

/** Whether a part is read as text. */
export const isMarkup = (name: string): boolean => /\.(?:xml|rels|rdf|vml)$/i.test(name)

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged()) : resolve(zip),
    )
  })

const listEntries = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > mostParts) reject(new Excessive('it holds more than 10,000 parts'))
      else if (entry.isEncrypted()) reject(new Unreadable('it is locked with a password'))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(damaged()))
    zip.readEntry()
  })

const unpack = (zip: ZipFile, entry: Entry): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged())
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
      stream.on('error', () => reject(damaged()))
    })
  })

const damaged = (): Unreadable => new Unreadable('it is damaged')
