import { decodeText } from '../../support/decode-text.ts'
import { addAuthor, addInner, type Extraction, nothingFound, warn } from '../extraction.ts'
import { readMarkup } from '../read-markup.ts'
import { readPicture } from '../read-picture.ts'
import type { Unzipped } from '../read-zip.ts'
import { residueOfText, stringsOf } from '../residue.ts'
import { sniffFormat } from '../sniff-format.ts'
import { Unreadable } from '../unreadable.ts'
import { hidingStyles } from './hiding-styles.ts'
import { readOpenText } from './read-open-text.ts'

/** Whether a zip is a text, a table or slides of LibreOffice and its like. */
export const isOpenDocument = ({ parts }: Unzipped): boolean =>
  parts.some(
    ({ name, bytes }) => name === 'mimetype' && /opendocument|sun\.xml/.test(decode(bytes)),
  )

/** Gets out of an OpenDocument file what it shows, hides, says of itself, and carries along. */
export async function extractOpenDocument(
  { parts, comments }: Unzipped,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const part = (name: string): string => {
    const found = parts.find((one) => one.name === name)
    return found ? decode(found.bytes) : ''
  }
  if (/<manifest:encryption-data[ >]/.test(part('META-INF/manifest.xml')))
    throw new Unreadable('it is locked with a password')
  const found = nothingFound()
  for (const text of comments)
    found.texts.push({ text, place: 'comment of the zip', line: 1, kind: 'code' })
  const hides = hidingStyles([part('styles.xml'), part('content.xml')])
  let pictures = 0
  let attachments = 0
  for (const { name, bytes } of parts) {
    found.texts.push({ text: name, place: 'name of a part', line: 1, kind: 'code' })
    if (/\.(?:xml|rdf|xlb|xlc)$/.test(name)) readPart(found, name, decode(bytes), hides)
    else if (picture.test(name)) {
      pictures += 1
      const inner = sniffFormat(bytes) === 'pdf' ? await openInner(bytes) : readPicture(bytes)
      addInner(found, inner, `picture ${pictures}`, 1)
      if (name.startsWith('Thumbnails/')) warn(found, 'verify/left-over', thumbnail)
    } else if (/^Object \d+$/.test(name)) {
      attachments += 1
      const attachment = `attachment ${attachments}`
      const message = `Unexpected file embedded in the document (${attachment}), expected none`
      warn(found, 'verify/attachment', message)
      addInner(found, await openInner(bytes), attachment, 1)
    } else if (!font.test(name))
      for (const text of stringsOf(bytes))
        found.texts.push({ text, place: 'data of a program', line: 1, kind: 'code' })
  }
  return found
}

const picture = /^(?:Pictures|Thumbnails|ObjectReplacements|media)\//
const font = /\.(?:ttf|otf)$/i
const thumbnail = 'Unexpected thumbnail, expected none: it may show what the first page said before'

function readPart(
  found: Extraction,
  name: string,
  xml: string,
  hides: (style: string | undefined) => boolean,
): void {
  found.texts.push(...residueOfText(xml, `${placeOf(name)}, markup`))
  if (/^(?:content|styles)\.xml$/.test(name)) readOpenText(found, xml, 'text', hides)
  else if (name.endsWith('/content.xml')) readOpenText(found, xml, 'embedded table', hides)
  else if (name === 'meta.xml') readProperties(found, xml)
  else if (/^(?:Basic|Scripts|Dialogs)\//.test(name))
    warn(
      found,
      'verify/script',
      'Unexpected macros in the document, expected a file that only shows',
    )
  if (/^(?:settings|META-INF\/documentsignatures)\.xml$/.test(name))
    for (const { text, path } of readMarkup(xml))
      if (!switches.test(text) && !/\/config:(?:name|type)$/.test(path))
        found.texts.push({ text, place: placeOf(name), line: 1, kind: 'code' })
}

const switches = /^(?:true|false|-?\d+)$/

/** When, how long and with what the file was made, and how large it is. */
const aboutTheFile = /date|editing-|generator|document-statistic|printed$/

function readProperties(found: Extraction, xml: string): void {
  for (const { text, path } of readMarkup(xml)) {
    if (aboutTheFile.test(path)) continue
    if (/(?:creator|printed-by)$/.test(path)) addAuthor(found, text, 'document properties')
    else {
      const place = path.includes('user-defined') ? 'custom properties' : 'document properties'
      found.texts.push({ text, place, line: 1, kind: 'prose' })
    }
  }
}

function placeOf(name: string): string {
  if (name === 'content.xml') return 'text'
  if (name === 'styles.xml') return 'styles, headers and footers'
  if (name === 'meta.xml') return 'document properties'
  if (name === 'settings.xml') return 'settings'
  return /^(?:Basic|Scripts|Dialogs)\//.test(name) ? 'macros' : 'another part'
}

const decode = (bytes: Uint8Array): string => decodeText(bytes).text
