import { decodeText } from '../support/decode-text.ts'
import { orderOfFour, textOfBytes } from './text-of-bytes.ts'

export type Format =
  | 'pdf'
  | 'zip'
  | 'html'
  | 'compound'
  | 'rich-text'
  | 'picture'
  | 'text'
  | 'unknown'

/** What a file is, by its first bytes: what it is called says nothing for sure. */
export function sniffFormat(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
  const signature = head.toString('hex', 0, 12)
  // First of all, since a PDF may lie in it uncompressed.
  if (/^504b(?:0304|0506)/.test(signature)) return 'zip'
  // Readers take a PDF whose mark comes late.
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (signature.startsWith('d0cf11e0a1b11ae1')) return 'compound'
  if (/^\s*\{\\rtf/.test(head.toString('latin1', 0, 64))) return 'rich-text'
  if (/^(?:ffd8ff|89504e47|47494638|49492a00|4d4d002a|52494646.{8}57454250)/.test(signature))
    return 'picture'
  const isWide = orderOfFour(head) || decodeText(head).foreign?.name === 'UTF-16'
  const text = textOfBytes(head)
  if (isWide ? isGibberish(text) : head.includes(0)) return 'unknown'
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (
    /^(?:<!doctype html|<html|<head|<body|<!--)/i.test(start) ||
    /<(?:html|body|p|div)[\s>]/i.test(start)
  )
    return 'html'
  return start === '' ? 'unknown' : 'text'
}

const meaningless = /[^\P{Cc}\s]|[\p{Co}\p{Cn}\uFFFD]/gu

/** What a recording or a film says, taken for letters of two or four bytes. */
const isGibberish = (text: string): boolean =>
  (text.match(meaningless) ?? []).length > text.length / 10
