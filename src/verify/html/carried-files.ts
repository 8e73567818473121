import { type CarriedFile, carriedFile } from '../carried-file.ts'
import { addInner, type Extraction } from '../extraction.ts'
import { readPicture } from '../read-picture.ts'

/** A font draws letters; it holds none that anybody reads. */
const font = /^data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/i
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
