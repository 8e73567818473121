import { isUtf8 } from 'node:buffer'
import type { ForeignEncoding } from '../model/section-file.ts'
import { windowsCharacter } from './windows-1252.ts'

/** A file's bytes as text. */
export interface DecodedText {
  /** Without the mark of UTF-16; that of UTF-8 stays. */
  text: string
  foreign?: ForeignEncoding
}

/**
 * Reads a file's bytes as text: UTF-8, or what Windows programs write besides. Nothing is lost: a byte that
 * is no UTF-8 is read as Windows-1252, so that a name with an accent is found in whichever file it stands.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = sixteenBits(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return { text, foreign: { name: 'UTF-16', offset: 0, count: text.length } }
  }
  return isUtf8(bytes) ? { text: utf8.decode(bytes) } : decodeMixed(bytes)
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** By the mark at the start; else by a zero in the first character, which no text of single bytes holds. */
function sixteenBits([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return undefined
}

function decodeMixed(bytes: Uint8Array): DecodedText {
  let text = ''
  let offset: number | undefined
  let count = 0
  let at = 0
  while (at < bytes.length) {
    const end = endOfUtf8(bytes, at)
    if (end > at) text += utf8.decode(bytes.subarray(at, end))
    at = end
    if (at === bytes.length) break
    offset ??= text.length
    count += 1
    text += windowsCharacter(bytes[at] ?? 0)
    at += 1
  }
  return { text, foreign: { name: 'Windows-1252', offset: offset ?? 0, count } }
}

/** Where the characters end, from here on, that are whole in UTF-8. */
function endOfUtf8(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    const length = lengthFrom(byte)
    if (byte >= 0x80 && !isUtf8(bytes.subarray(at, at + length))) break
    at += length
  }
  return at
}

/** How many bytes a character has that begins with this one in UTF-8. */
function lengthFrom(byte: number): number {
  if (byte >= 0xf0) return 4
  if (byte >= 0xe0) return 3
  return byte >= 0xc0 ? 2 : 1
}
