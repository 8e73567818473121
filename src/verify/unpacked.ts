import { gunzipSync, inflateSync } from 'node:zlib'

const mostBytes = 20_000_000

/** What gzip or zlib packed, a drawing of Office (.emz) for one; any other bytes as they are. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  const [first, second = 0] = bytes
  const isZlib = first === 0x78 && (0x7800 + second) % 31 === 0
  const unpack = first === 0x1f && second === 0x8b ? gunzipSync : isZlib ? inflateSync : undefined
  if (!unpack) return bytes
  try {
    return new Uint8Array(unpack(bytes, { maxOutputLength: mostBytes }))
  } catch {
    return bytes
  }
}
