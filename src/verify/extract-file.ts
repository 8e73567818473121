import { Budget } from './budget.ts'
import { extractCompound } from './compound/extract-compound.ts'
import { expandEntities } from './expand-entities.ts'
import { type Extraction, nothingFound } from './extraction.ts'
import { extractHtml } from './html/extract-html.ts'
import { extractOpenDocument, isOpenDocument } from './open-document/extract-open-document.ts'
import { extractArchive } from './package/extract-archive.ts'
import { readZip } from './package/read-zip.ts'
import { extractPdf } from './pdf/extract-pdf.ts'
import { readPicture } from './picture/read-picture.ts'
import { readOtherwise } from './residue/read-otherwise.ts'
import { residueOfBytes, residueOfText } from './residue/residue.ts'
import { extractRichText } from './rich-text/extract-rich-text.ts'
import { sniffFormat } from './sniff-format.ts'
import { textOfBytes } from './text-of-bytes.ts'
import { unpacked } from './unpacked.ts'
import { Excessive, nothingRead, Unreadable } from './unreadable.ts'
import { extractWord, isOffice } from './word/extract-word.ts'

export interface ExtractOptions {
  /** Leaves the words of a PDF's pages alone. */
  withoutPages?: boolean
}

const deepest = 3

/** Gets everything out of a file that a motivated reader could. Any bytes end in an answer. */
export async function extractFile(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const budget = new Budget()
  try {
    const found = await extractWithin(bytes, options, budget, 0)
    found.texts.push(...readOtherwise(found.texts))
    budget.spend('texts', found.texts.length)
    for (const { text } of found.texts) budget.spend('characters', text.length)
    return found
  } catch (error) {
    if (error instanceof Excessive) return nothingRead(error.message, 'an ordinary document')
    throw error
  }
}

/** Throws an Excessive alone: any other fault is one of this file. */
async function extractWithin(
  bytes: Uint8Array,
  { withoutPages = false }: ExtractOptions,
  budget: Budget,
  depth: number,
): Promise<Extraction> {
  const openInner = async (inner: Uint8Array): Promise<Extraction> => {
    budget.spend('files')
    if (depth < deepest) return extractInner(inner, budget, depth + 1)
    return nothingRead('files within files, more than three deep')
  }
  const format = sniffFormat(bytes)
  try {
    if (format === 'pdf')
      return await extractPdf(bytes, { openInner, budget, pages: !withoutPages })
    if (format === 'zip') {
      const zip = await readZip(bytes, budget)
      if (isOpenDocument(zip)) return await extractOpenDocument(zip, openInner)
      if (isOffice(zip)) return await extractWord(zip, openInner)
      return await extractArchive(zip, openInner)
    }
    if (format === 'html') return await extractHtml(expandEntities(textOfBytes(bytes)), openInner)
    if (format === 'compound') return await extractCompound(bytes, openInner)
    if (format === 'rich-text') return await extractRichText(bytes, openInner)
    return withResidue(nothingRead('this kind of file'), bytes)
  } catch (error) {
    if (!(error instanceof Unreadable) || error instanceof Excessive) throw error
    const unread = nothingRead(error.message)
    return format === 'compound' ? withResidue(unread, bytes) : unread
  }
}

/** What cannot be read with its meaning may hold a name in plain letters all the same. */
function withResidue(extraction: Extraction, bytes: Uint8Array): Extraction {
  return { ...extraction, texts: residueOfBytes(bytes, 'data of the file') }
}

/** A file within another: a picture or a plain text may be one too. */
async function extractInner(
  packed: Uint8Array,
  budget: Budget,
  depth: number,
): Promise<Extraction> {
  const bytes = unpacked(packed)
  budget.spend('bytes', bytes.length)
  const format = sniffFormat(bytes)
  if (format === 'picture') return readPicture(bytes)
  if (format !== 'text') return extractWithin(bytes, {}, budget, depth)
  const found = nothingFound()
  const text = textOfBytes(bytes)
  found.texts.push({ text, place: 'text', line: 1, kind: 'prose' })
  // A mail packs what is not plain.
  found.texts.push(...residueOfText(text, 'text'))
  return found
}
