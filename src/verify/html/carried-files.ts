import { addInner, type Extraction } from '../extraction.ts'
import { type CarriedFile, carriedFile } from '../picture/carried-file.ts'
import { readPicture } from '../picture/read-picture.ts'

/** A font draws letters; it holds none that anybody reads. Told by its bytes: anything may be called one. */
const font = /^(?:774f46(?:46|32)|4f54544f|74727565|74746366|00010000|.{68}4c50)/
const longAddress = /data:[^\s"'<>(),]{0,200},[^\s"'<>()]{2000,}/gi
/** What a piece of an address may lack or have too much of at its end. */
const fewBytes = 3

const isFont = ({ bytes }: CarriedFile): boolean =>
  font.test(Buffer.from(bytes.subarray(0, 36)).toString('hex'))
const inStyle = /data:[^"'(),]{0,200},(?:[^"')\\]|\\.)*/g

/** The files in a list of addresses with their sizes. */
export function carriedInList(addresses: string, line: number): CarriedFile[] {
  const found = addresses.match(/data:[^\s,]*,[^\s]*/gi) ?? []
  return found.flatMap((address) => carriedFile(address, line) ?? [])
}

/** The files in a style sheet, and the sheet without their addresses. */
export function carriedInStyle(css: string, line: number): { rest: string; files: CarriedFile[] } {
  const files: CarriedFile[] = []
  const rest = css.replace(inStyle, (address) => {
    const file = carriedFile(address, line)
    if (file && !isFont(file)) files.push(file)
    return ''
  })
  return { rest, files }
}

/** The source of a page without its long addresses: the files in those are opened. */
export const withoutAddresses = (html: string): string =>
  html.replaceAll(longAddress, (address) => address.slice(0, address.indexOf(',') + 1))

/** The files in long addresses anywhere in the source, in a script or a comment for one, that are not known yet. */
export function carriedElsewhere(html: string, known: readonly CarriedFile[]): CarriedFile[] {
  return (html.match(longAddress) ?? []).flatMap((address) => {
    const file = carriedFile(address, 1)
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
