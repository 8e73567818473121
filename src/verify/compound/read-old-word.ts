import type { Extraction, FoundText } from '../extraction.ts'
import { lettersOfField } from '../field-letters.ts'
import { Unreadable } from '../unreadable.ts'

/** Where the number of characters of each text stands, in the order of the texts. */
const counts: ReadonlyArray<[at: number, place: string]> = [
  [0x4c, 'text'],
  [0x50, 'footnote'],
  [0x54, 'header or footer'],
  [0x58, 'macros'],
  [0x5c, 'comment'],
  [0x60, 'endnote'],
  [0x64, 'text box'],
  [0x68, 'text box'],
]

/**
 * Reads all text of a Word file of the old kind (MS-DOC 2.4.1), what is hidden or was deleted with it, since only
 * its look tells that.
 *
 * @param tables its tables, of which its head says which is in use
 */
export function readOldWord(
  found: Extraction,
  document: Buffer,
  tables: readonly [Buffer | undefined, Buffer | undefined],
): void {
  const head = Buffer.concat([document.subarray(0, 0x1aa), Buffer.alloc(0x1aa)])
  const flags = head.readUInt16LE(0x0a)
  if (flags & 0x100) throw new Unreadable('it is locked with a password')
  const table = tables[flags & 0x200 ? 1 : 0]
  const start = head.readUInt32LE(0x1a2)
  const whole = table
    ? textOf(document, table.subarray(start, start + head.readUInt32LE(0x1a6)))
    : ''
  if (whole === '') throw new Unreadable('it is damaged')
  let from = 0
  for (const [at, place] of counts) {
    const to = from + head.readUInt32LE(at)
    addParagraphs(found, whole.slice(from, to), place)
    from = to
  }
}

/** Puts the pieces together in which the text lies in the file. */
function textOf(document: Buffer, table: Buffer): string {
  let at = 0
  // How pieces look that were changed.
  while (table[at] === 1) at += 3 + table.subarray(at + 1, at + 3).readUInt16LE()
  if (table[at] !== 2) return ''
  const pieces = table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1))
  const count = Math.floor((pieces.length - 4) / 12)
  let text = ''
  for (let n = 0; n < count; n += 1) {
    const length = pieces.readUInt32LE(4 * n + 4) - pieces.readUInt32LE(4 * n)
    const place = pieces.readUInt32LE(4 * (count + 1) + 8 * n + 2)
    const narrow = (place & 0x40000000) !== 0
    const start = place & 0x3fffffff
    text += narrow
      ? windows.decode(document.subarray(start / 2, start / 2 + length))
      : document.toString('utf16le', start, start + 2 * length)
  }
  return text
}

const windows = new TextDecoder('windows-1252')
// Signs of the format in its text: a field begins, its code ends, it ends; a paragraph, cell or page ends.
const [begins, shows, ends] = [0x13, 0x14, 0x15].map((code) => String.fromCharCode(code))
const fieldCode = new RegExp(`${begins}([^${begins}${shows}${ends}]*)[${shows}${ends}]`, 'g')
const endOfParagraph = new RegExp(`[\\r${String.fromCharCode(0x07, 0x0c)}]`)

function addParagraphs(found: Extraction, text: string, place: string): void {
  const add = (words: string, where: string, line: number, kind: FoundText['kind']) => {
    const clean = words.replace(/[\p{Cc}\s]+/gu, ' ').trim()
    if (clean !== '') found.texts.push({ text: clean, place: where, line, kind })
  }
  for (const [at, paragraph] of text.split(endOfParagraph).entries()) {
    const codes = Array.from(paragraph.matchAll(fieldCode), ([, code = '']) => code)
    for (const code of codes) add(code, `${place}, field code`, at + 1, 'code')
    add(codes.map(lettersOfField).join(''), `${place}, letters of fields`, at + 1, 'data')
    add(
      paragraph.replaceAll(fieldCode, ''),
      place,
      at + 1,
      place.endsWith('note') ? 'note' : 'prose',
    )
  }
}
