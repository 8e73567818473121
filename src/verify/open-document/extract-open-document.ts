import { expandEntities } from '../expand-entities.ts'
import { addAuthor, addInner, type Extraction, nothingFound, warn } from '../extraction.ts'
import { addLoose } from '../package/add-loose.ts'
import { adderOfParts } from '../package/add-parts.ts'
import type { Unzipped } from '../package/read-zip.ts'
import { readMarkup } from '../read-markup.ts'
import { residueOfText } from '../residue/residue.ts'
import { joinedWords } from '../residue/without-tags.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import { Unreadable } from '../unreadable.ts'
import { readOpenText } from './read-open-text.ts'
import { type StyleLook, styleLooks } from './style-looks.ts'

/** Whether a zip is a text, a table or slides of LibreOffice and its like. */
export const isOpenDocument = ({ parts }: Unzipped): boolean =>
  parts.some(
    ({ name, bytes }) => name === 'mimetype' && /opendocument|sun\.xml/.test(decode(bytes)),
  )

/** Gets out of an OpenDocument file what it shows, hides, says of itself, and carries along. */
export async function extractOpenDocument(
  zip: Unzipped,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const { parts } = zip
  const part = (name: string): string => {
    const found = parts.find((one) => one.name === name)
    return found ? decode(found.bytes) : ''
  }
  if (/<manifest:encryption-data[ >]/.test(part('META-INF/manifest.xml')))
    throw new Unreadable('it is locked with a password')
  const found = nothingFound()
  await addLoose(found, zip, openInner)
  const lookOf = styleLooks([part('styles.xml'), part('content.xml')])
  const addPart = adderOfParts(found, openInner)
  let versions = 0
  for (const { name, bytes } of parts) {
    found.texts.push({ text: name, place: 'name of a part', line: 1, kind: 'code' })
    if (/\.(?:xml|rdf|xlb|xlc)$/i.test(name)) readPart(found, name, decode(bytes), lookOf)
    else if (name.startsWith('Versions/')) {
      versions += 1
      const version = `earlier version ${versions}`
      found.traits.push({
        ruleId: 'verify/earlier-version',
        severity: 'error',
        line: 1,
        message: `Unexpected ${version} of the document in the file, expected only the last: anybody can go back to it`,
      })
      addInner(found, await openInner(bytes), version, 1)
    } else await addPart({ name, bytes })
  }
  return found
}

function readPart(
  found: Extraction,
  name: string,
  xml: string,
  lookOf: (style: string | undefined) => StyleLook,
): void {
  found.texts.push(...residueOfText(`${xml}\n${joinedWords(xml)}`, `${placeOf(name)}, markup`))
  if (/^(?:content|styles)\.xml$/.test(name)) readOpenText(found, xml, 'text', lookOf)
  else if (name.endsWith('/content.xml')) readOpenText(found, xml, 'embedded table', lookOf)
  else if (name === 'meta.xml') readProperties(found, xml)
  else if (name === 'VersionList.xml') readVersions(found, xml)
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

/** Who kept which version, and what they said of it. */
function readVersions(found: Extraction, xml: string): void {
  for (const { text, path } of readMarkup(xml)) {
    if (/date-time$/.test(path)) continue
    if (/creator$/.test(path)) addAuthor(found, text, 'list of versions')
    else found.texts.push({ text, place: 'list of versions', line: 1, kind: 'prose' })
  }
}

function placeOf(name: string): string {
  if (name === 'content.xml') return 'text'
  if (name === 'styles.xml') return 'styles, headers and footers'
  if (name === 'meta.xml') return 'document properties'
  if (name === 'settings.xml') return 'settings'
  return /^(?:Basic|Scripts|Dialogs)\//.test(name) ? 'macros' : 'another part'
}

const decode = (bytes: Uint8Array): string => expandEntities(textOfBytes(bytes))
