import { addInner, type Extraction, warn } from '../extraction.ts'
import { isDrawing, readPicture } from '../picture/read-picture.ts'
import { stringsOf } from '../residue/residue.ts'
import { type Format, sniffFormat } from '../sniff-format.ts'
import { unpacked } from '../unpacked.ts'
import type { ZipPart } from './read-zip.ts'

const ofPictures = /(?:^|\/)(?:media|Pictures|Thumbnails|ObjectReplacements)\/|^docProps\/thumbnail/
const ofFiles = /(?:^|\/)embeddings\/|^Object \d+$/
const thumbnail = /^(?:docProps\/thumbnail|Thumbnails\/)/
const font = /\.(?:odttf|ttf|otf|fntdata)$/i
/** A switch or button: a compound file, and none that anybody put there. */
const control = /\/activeX\d*\.bin$/
/** A file that Word shows as part of the text. */
const insertable = /\.(?:html?|xhtml|mht|rtf|txt|docx?|docm|pdf)$/i
const files: ReadonlySet<Format> = new Set(['zip', 'pdf', 'compound', 'rich-text', 'html'])

type Kind = 'picture' | 'file' | 'inserted' | 'font' | 'data'

/** What a part is that is no markup of its package: by its bytes, and where those say nothing by its name. */
function kindOf({ name, bytes }: ZipPart): Kind {
  const format = sniffFormat(unpacked(bytes))
  if (ofFiles.test(name)) return 'file'
  if (control.test(name)) return 'data'
  if (ofPictures.test(name) && (format === 'pdf' || !files.has(format))) return 'picture'
  if (insertable.test(name)) return 'inserted'
  if (format === 'picture' || isDrawing(bytes)) return 'picture'
  if (files.has(format)) return 'file'
  return font.test(name) && format !== 'text' ? 'font' : 'data'
}

/**
 * Makes what adds the parts of a package that are no markup of its own: pictures, files, data, each opened by what
 * it is and wherever it lies.
 */
export function adderOfParts(
  found: Extraction,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): (part: ZipPart) => Promise<void> {
  const counts = { picture: 0, file: 0, inserted: 0 }
  return async (part) => {
    const { name, bytes } = part
    const kind = kindOf(part)
    if (kind === 'font') return
    if (kind === 'data') {
      for (const text of stringsOf(bytes))
        found.texts.push({ text, place: 'data of a program', line: 1, kind: 'code' })
      return
    }
    counts[kind] += 1
    if (kind === 'picture') {
      const picture = sniffFormat(bytes) === 'pdf' ? await openInner(bytes) : readPicture(bytes)
      addInner(found, picture, `picture ${counts.picture}`, 1)
      if (thumbnail.test(name)) warn(found, 'verify/left-over', thumbnailThere)
      return
    }
    const place = kind === 'file' ? `attachment ${counts.file}` : `inserted file ${counts.inserted}`
    if (kind === 'file')
      warn(
        found,
        'verify/attachment',
        `Unexpected file embedded in the document (${place}), expected none`,
      )
    addInner(found, await openInner(bytes), place, 1)
  }
}

const thumbnailThere =
  'Unexpected thumbnail, expected none: it may show what the first page said before'
