import { decodeAddress } from '../../support/decode-address.ts'

/** A file that a page or a drawing carries within itself, as an address that begins with “data:”. */
export interface CarriedFile {
  kind: 'picture' | 'other'
  bytes: Uint8Array
  line: number
}

/** The file in an address; undefined where there is none. */
export function carriedFile(address: string, line: number): CarriedFile | undefined {
  if (!/^\s*data:/i.test(address)) return undefined
  const bytes = bytesOf(address.trimStart())
  if (bytes.length === 0) return undefined
  return { kind: /^\s*data:image\//i.test(address) ? 'picture' : 'other', bytes, line }
}

function bytesOf(address: string): Buffer {
  const comma = address.indexOf(',')
  const content = address.slice(comma + 1)
  return /;base64\s*$/i.test(address.slice(0, comma))
    ? Buffer.from(decodeAddress(content), 'base64')
    : Buffer.from(decodeAddress(content))
}
