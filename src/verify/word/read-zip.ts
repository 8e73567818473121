import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** A zip that is not read: too large when unpacked, broken, locked. */
export class ZipFault extends Error {}

export interface ZipPart {
  name: string
  bytes: Uint8Array
}

const mostBytes = 300_000_000
const mostParts = 10_000

/** Unpacks a zip in memory. Throws a ZipFault rather than unpack more than a document ever holds. */
export async function readZip(bytes: Uint8Array): Promise<ZipPart[]> {
  const zip = await open(bytes)
  const entries = await listEntries(zip)
  const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  // What an entry says of its size is held against what comes out of it.
  if (size > mostBytes)
    throw new ZipFault(
      'it is many times larger when unpacked, as a file does that is made to do harm',
    )
  const parts: ZipPart[] = []
  for (const entry of entries) {
    if (!entry.fileName.endsWith('/'))
      parts.push({ name: entry.fileName, bytes: await unpack(zip, entry) })
  }
  return parts
}

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
      if (entries.push(entry) > mostParts) reject(damaged())
      else if (entry.isEncrypted()) reject(new ZipFault('it is locked with a password'))
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

const damaged = (): ZipFault => new ZipFault('it is damaged')
