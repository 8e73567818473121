import { type Extraction, nothingFound, type Trait } from './extraction.ts'
import { extractHtml } from './html/extract-html.ts'
import { extractPdf } from './pdf/extract-pdf.ts'
import { readPicture } from './read-picture.ts'
import { sniffFormat } from './sniff-format.ts'
import { extractWord } from './word/extract-word.ts'

export interface ExtractOptions {
  /** Leaves the words of a PDF's pages alone. */
  withoutPages?: boolean
}

const deepest = 3

/** Gets everything out of a file that a motivated reader could. Any bytes end in an answer. */
export async function extractFile(
  bytes: Uint8Array,
  { withoutPages = false }: ExtractOptions = {},
  depth = 0,
): Promise<Extraction> {
  const openInner = async (inner: Uint8Array): Promise<Extraction> =>
    depth >= deepest
      ? { texts: [], traits: [notRead('files within files, more than three deep')] }
      : extractInner(inner, depth + 1)
  const format = sniffFormat(bytes)
  if (format === 'pdf') return extractPdf(bytes, { pages: !withoutPages, openInner })
  if (format === 'zip') return extractWord(bytes, openInner)
  if (format === 'html') return extractHtml(new TextDecoder().decode(bytes))
  if (format === 'old-word')
    return { texts: [], traits: [notRead('a Word file of the old kind or one with a password')] }
  return { texts: [], traits: [notRead('this kind of file')] }
}

/** A file within another: a picture or a plain text may be one too. */
async function extractInner(bytes: Uint8Array, depth: number): Promise<Extraction> {
  const format = sniffFormat(bytes)
  if (format === 'picture') return readPicture(bytes)
  if (format !== 'text') return extractFile(bytes, {}, depth)
  const found = nothingFound()
  found.texts.push({
    text: new TextDecoder().decode(bytes),
    place: 'text',
    line: 1,
    kind: 'prose',
  })
  return found
}

function notRead(what: string): Trait {
  return {
    ruleId: 'verify/unreadable',
    severity: 'error',
    line: 1,
    message: `Not read: ${what}, expected a PDF, a Word file (.docx) or a web page (.html); nothing in it was checked`,
  }
}
