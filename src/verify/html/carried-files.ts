import { writeEdits } from '../../support/write-edits.ts'
import { addInner, type Extraction } from '../extraction.ts'
import { type CarriedFile, carriedFile } from '../picture/carried-file.ts'
import { readPicture } from '../picture/read-picture.ts'
import { type DataAddress, dataAddresses } from './data-addresses.ts'

/** A font draws letters; it holds none that anybody reads. Told by its bytes: anything may be called one. */
const font = /^(?:774f46(?:46|32)|4f54544f|74727565|74746366|00010000|.{68}4c50)/
/** Characters of an address whose file is opened wherever it stands in the source. */
const leastOfLong = 2000
/** What a piece of an address may lack or have too much of at its end. */
const fewBytes = 3

const isFont = ({ bytes }: CarriedFile): boolean =>
  font.test(Buffer.from(bytes.subarray(0, 36)).toString('hex'))

/** The files in a list of addresses with their sizes. */
export function carriedInList(addresses: string, line: number): CarriedFile[] {
  const found = addresses.match(/data:[^\s,]*,[^\s]*/gi) ?? []
  return found.flatMap((address) => carriedFile(address, line) ?? [])
}

/** The files in a style sheet, and the sheet without their addresses. */
export function carriedInStyle(css: string, line: number): { rest: string; files: CarriedFile[] } {
  // A mark after a backslash, itself not after one, belongs to the address.
  const end = /(?<=(?<!\\)(?:\\\\)*)["')]|\\(?!.)/g
  const addresses = dataAddresses(css, /data:[^"'(),]{0,200},/g, end)
  const files = addresses.flatMap(({ start, end }) => {
    const file = carriedFile(css.slice(start, end), line)
    return file && !isFont(file) ? [file] : []
  })
  const cuts = addresses.map(({ start, end }) => ({ start, end, text: '' }))
  return { rest: writeEdits(css, cuts), files }
}

const longAddresses = (html: string): DataAddress[] =>
  dataAddresses(html, /data:[^\s"'<>(),]{0,200},/gi, /[\s"'<>()]/g).filter(
    ({ content, end }) => end - content >= leastOfLong,
  )

/** The source of a page without its long addresses: the files in those are opened. */
export function withoutAddresses(html: string): string {
  const cuts = longAddresses(html).map(({ content, end }) => ({ start: content, end, text: '' }))
  return writeEdits(html, cuts)
}

/** The files in long addresses anywhere in the source, in a script or a comment for one, that are not known yet. */
export function carriedElsewhere(html: string, known: readonly CarriedFile[]): CarriedFile[] {
  return longAddresses(html).flatMap(({ start, end }) => {
    const file = carriedFile(html.slice(start, end), 1)
    return file && !isFont(file) && !known.some((one) => beginsWith(one, file)) ? [file] : []
  })
}

/** An address may stand in the source with escapes, at the first of which it seems to end. */
function beginsWith({ bytes }: CarriedFile, { bytes: start }: CarriedFile): boolean {
  const length = Math.max(0, start.length - fewBytes)
  return Buffer.compare(bytes.subarray(0, length), start.subarray(0, length)) === 0
}

/** Adds what the files say that a page carries. */
export async function addCarriedFiles(
  to: Extraction,
  files: readonly CarriedFile[],
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<void> {
  let pictures = 0
  let attachments = 0
  for (const { kind, bytes, line } of files) {
    if (kind === 'picture') {
      pictures += 1
      addInner(to, readPicture(bytes), `picture ${pictures}`, line)
      continue
    }
    attachments += 1
    to.traits.push({
      ruleId: 'verify/attachment',
      severity: 'warning',
      line,
      message: `Unexpected file within the page (attachment ${attachments}), expected none`,
    })
    addInner(to, await openInner(bytes), `attachment ${attachments}`, line)
  }
}
