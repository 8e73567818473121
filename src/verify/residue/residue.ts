import type { FoundText } from '../extraction.ts'
import { unpacked } from '../unpacked.ts'
import { unescaped } from './unescaped.ts'

/**
 * Whatever a file holds besides what was read with its meaning: names of elements and attributes, comments, what
 * programs left behind, in whatever encoding and escapes. Looked through for people of the register alone: the
 * words of a format are nobody's prose.
 */
export function residueOfText(text: string, place: string): FoundText[] {
  const pieces = new Set(
    `${text}\n${unescaped(text)}`.split(/[<>"=\n\r]+/).filter((piece) => /\p{L}{3}/u.test(piece)),
  )
  for (const one of [...packedInMarks(text), ...packedLines(text)])
    for (const word of stringsOf(unpacked(Buffer.from(one, 'base64')))) pieces.add(word)
  return asText([...pieces], place)
}

/** The same of data of which nobody knows the form: what reads as words, in one byte a letter or in two. */
export function residueOfBytes(bytes: Uint8Array, place: string): FoundText[] {
  const wide = wideStrings(bytes)
  const plain = asText([...new Set([...narrowStrings(bytes), ...wide])], place)
  // Side by side the two readings of a name would be one name that nobody has.
  return [...plain, ...asText(withoutNumbers(wide), place)]
}

const wordy = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d ._@\\/:,'’-]{3,}/gu
/** Signs: chance makes hardly a word of packed data that is as long. */
const leastInPacked = 8

/** Words of four letters or more in data of which nobody knows the form. */
export function stringsOf(bytes: Uint8Array): string[] {
  const wide = wideStrings(bytes)
  return [...new Set([...narrowStrings(bytes), ...wide, ...withoutNumbers(wide)])]
}

/** Those in one byte a letter; of eight signs and more in what is no text. */
export function narrowStrings(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const least = isText(buffer) ? 0 : leastInPacked
  return [buffer.toString('utf8'), buffer.toString('latin1')].flatMap((text) =>
    wordsIn(text).filter(({ length }) => length >= least),
  )
}

/** Those in two bytes a letter, which begin at an even offset or at an odd one. */
function wideStrings(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shifted = Buffer.concat([buffer.subarray(1), Buffer.alloc(1)])
  return [buffer, shifted].flatMap((one) => wordsIn(one.toString('utf16le')))
}

/** A number beside a word, such as its length, may read as a letter: 272 is a Đ. */
function withoutNumbers(words: readonly string[]): string[] {
  const shorter = words.map((word) => word.replaceAll(/^[\u0100-\uffff]+|[\u0100-\uffff]+$/g, ''))
  return shorter.filter((word, at) => word !== words[at])
}

/**
 * Bytes as letters, between marks or quotation marks, or after a comma up to the end of a line. The pieces are cut out
 * first: to match a whole picture of some megabytes the engine would need more room for going back than it has.
 */
function packedInMarks(text: string): string[] {
  const pieces = text.split(/(["'<>,])/)
  return pieces.flatMap((piece, at) => {
    const [before = '', after = ''] = [pieces[at - 1], pieces[at + 1]]
    if (at % 2 === 1 || !/["'>,]/.test(before)) return []
    if (/["'<]/.test(after) && isPacked(piece)) return [piece]
    const line = before === ',' ? piece.slice(0, Math.max(0, piece.search(/\r?\n|\r?$/))) : ''
    return isPacked(line) && !/\s/.test(line) ? [line] : []
  })
}

/** Whether a text is nothing but 24 or more letters, figures and signs that stand for bytes. */
function isPacked(text: string): boolean {
  const padding = text.indexOf('=')
  const letters = padding === -1 ? text : text.slice(0, padding)
  const isPadded = padding === -1 || /^={1,2}$/.test(text.slice(padding))
  return letters.length >= leastOfPacked && isPadded && !/[^A-Za-z0-9+/\s]/.test(letters)
}

const leastOfPacked = 24
const longLine = 60

/** Bytes as letters in lines of nothing else, as a mail has them; a shorter line is the last. */
function packedLines(text: string): string[] {
  const blocks: string[] = []
  let goesOn = false
  for (const line of text.split(/\r?\n/)) {
    const isPacked = /^[A-Za-z0-9+/]{4,}={0,2}$/.test(line)
    if (isPacked && goesOn) blocks.push(`${blocks.pop()}${line}`)
    else if (isPacked) blocks.push(line)
    goesOn = isPacked && line.length >= longLine
  }
  return blocks.filter(({ length }) => length >= leastOfPacked)
}

export const wordsIn = (text: string): string[] =>
  (text.match(wordy) ?? []).filter((one) => /\p{L}{3}/u.test(one))

/** Packed data has bytes from 1 to 8, one in thirty; no text has them. */
function isText(buffer: Buffer): boolean {
  const head = buffer.subarray(0, 4096)
  const odd = head.reduce((count, byte) => count + (byte > 0 && byte < 9 ? 1 : 0), 0)
  return odd <= head.length / 100
}

function asText(pieces: readonly string[], place: string): FoundText[] {
  const text = pieces.join('\n')
  return text === '' ? [] : [{ text, place, line: 1, kind: 'data' }]
}
