import { decodeAddress } from '../../support/decode-address.ts'
import { addInner, type Extraction } from '../extraction.ts'
import { readPicture } from '../read-picture.ts'

/** A file that a page carries within itself, as an address that begins with “data:”. */
export interface CarriedFile {
  kind: 'picture' | 'other'
  bytes: Uint8Array
  line: number
}

/** A font draws letters; it holds none that anybody reads. */
const font = /^data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/i
const inStyle = /data:[^"'(),]{0,200},(?:[^"')\\]|\\.)*/g

/** The file in an address; undefined where there is none. */
export function carriedFile(address: string, line: number): CarriedFile | undefined {
  if (!/^\s*data:/i.test(address)) return undefined
  const bytes = bytesOf(address.trimStart())
  if (bytes.length === 0) return undefined
  return { kind: /^\s*data:image\//i.test(address) ? 'picture' : 'other', bytes, line }
}

/** The files in a list of addresses with their sizes. */
export function carriedInList(addresses: string, line: number): CarriedFile[] {
  const found = addresses.match(/data:[^\s,]*,[^\s]*/gi) ?? []
  return found.flatMap((address) => carriedFile(address, line) ?? [])
}

/** The files in a style sheet, and the sheet without their addresses. */
export function carriedInStyle(css: string, line: number): { rest: string; files: CarriedFile[] } {
  const files: CarriedFile[] = []
  const rest = css.replace(inStyle, (address) => {
    const file = font.test(address) ? undefined : carriedFile(address, line)
    if (file) files.push(file)
    return ''
  })
  return { rest, files }
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

function bytesOf(address: string): Buffer {
  const comma = address.indexOf(',')
  const content = address.slice(comma + 1)
  return /;base64\s*$/i.test(address.slice(0, comma))
    ? Buffer.from(decodeAddress(content), 'base64')
    : Buffer.from(decodeAddress(content))
}
