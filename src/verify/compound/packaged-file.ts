import { sniffFormat } from '../sniff-format.ts'
import type { CompoundStream } from './read-compound.ts'

/** A file in a stream, and what it was called where it came from. */
export interface PackagedFile {
  names: string[]
  bytes: Uint8Array
}

/** The file in a stream of an embedded object; undefined where the stream is none. */
export function packagedFile({ path, bytes }: CompoundStream): PackagedFile | undefined {
  if (/Ole10Native$/.test(path)) return readPackage(bytes)
  return /^(?:zip|pdf|compound)$/.test(sniffFormat(bytes)) ? { names: [], bytes } : undefined
}

/**
 * What Windows makes of a file that is dropped into a document (OLE Packager): sizes, and between them its name,
 * where it lay, where a copy lay, and its content.
 */
function readPackage(stream: Buffer): PackagedFile | undefined {
  const afterZero = (from: number) => stream.indexOf(0, from) + 1
  const endOfName = afterZero(6)
  const endOfPath = afterZero(endOfName)
  const copy = endOfPath + 8
  if (endOfName === 0 || endOfPath === 0 || copy > stream.length) return undefined
  const sizeAt = copy + stream.readUInt32LE(endOfPath + 4)
  if (sizeAt + 4 > stream.length) return undefined
  const bytes = stream.subarray(sizeAt + 4, sizeAt + 4 + stream.readUInt32LE(sizeAt))
  const names = [[6, endOfName] as const, [endOfName, endOfPath] as const, [copy, sizeAt] as const]
  return {
    names: names.map(([from, to]) => stream.toString('latin1', from, to).replaceAll('\0', '')),
    bytes,
  }
}
