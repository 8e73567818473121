import { expandEntities } from '../expand-entities.ts'
import { addAuthor, addInner, type Extraction, nothingFound } from '../extraction.ts'
import { readMarkup } from '../read-markup.ts'
import { residueOfBytes, residueOfText } from '../residue/residue.ts'
import { joinedWords } from '../residue/without-tags.ts'
import { sniffFormat } from '../sniff-format.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import { addLoose } from './add-loose.ts'
import type { Unzipped } from './read-zip.ts'

/** What a system leaves beside the files that somebody packed, and what says only how a page looks. */
const aside = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|desktop\.ini$)|\.(?:css|js|json|[ot]tf|woff2?)$/i
const markup = /^\s*<[?!a-z]/i
/** What an e-book says of itself, and its contents. */
const aboutBook = /\.(?:opf|ncx)$|^META-INF\//i
const words = /(?:title|description|subject|text)$/i

/**
 * Gets out of a zip that is no document what each of its files betrays: of a folder that was packed, of an e-book.
 * Files are numbered in the order of the zip, for their names may name somebody.
 */
export async function extractArchive(
  zip: Unzipped,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const found = nothingFound()
  await addLoose(found, zip, openInner)
  for (const [index, { name, bytes }] of zip.parts.entries()) {
    const place = `file ${index + 1} in it`
    found.texts.push({ text: name, place: `name of ${place}`, line: 1, kind: 'code' })
    const text = sniffFormat(bytes) === 'text' ? textOfBytes(bytes) : ''
    if (bytes.length === 0) continue
    if (aside.test(name)) found.texts.push(...residueOfBytes(bytes, place))
    else if (markup.test(text)) addMarkup(found, expandEntities(text), place, aboutBook.test(name))
    else addInner(found, await openInner(bytes), place, 1)
  }
  return found
}

/** XML that is no page. Of a book's own most is no prose: what refers to what. */
function addMarkup(found: Extraction, xml: string, place: string, isAboutBook: boolean): void {
  found.texts.push(...residueOfText(`${xml}\n${joinedWords(xml)}`, place))
  for (const { text, path } of readMarkup(xml)) {
    if (isAboutBook && /(?:creator|contributor)$/.test(path)) addAuthor(found, text, place)
    else if (!isAboutBook || words.test(path))
      found.texts.push({ text, place, line: 1, kind: 'prose' })
  }
}
