import { createHash } from 'node:crypto'
import { PDFDict, PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import { pdfName } from '../../support/pdf-name.ts'
import type { Budget } from '../budget.ts'
import { addInner, type Extraction, nothingFound, type Trait } from '../extraction.ts'
import { notRead, partlyRead, Unreadable } from '../unreadable.ts'
import { carveFile } from './carve-file.ts'
import { countPages } from './count-pages.ts'
import { type OpenInner, readObjects } from './read-objects.ts'
import { type PdfPages, readPages } from './read-pages.ts'
import { findRevisions } from './read-revisions.ts'
import { setPicturesAside } from './set-pictures-aside.ts'
import { traitsOfPages } from './traits-of-pages.ts'
import { walkObjects } from './walk-objects.ts'

export interface PdfOptions {
  /** Leaves the words of the pages alone: links, structure and metadata take a fraction of the time. */
  pages: boolean
  openInner: OpenInner
  budget: Budget
}

const mostRevisions = 10
/** Nothing is added to what is read, and nothing packed: that takes as long as the square of the objects. */
const asItIs = {
  updateFieldAppearances: false,
  addDefaultPage: false,
  useObjectStreams: false,
} as const

/** Gets out of a PDF what it shows, hides, says of itself, and what it said before. */
export async function extractPdf(
  bytes: Uint8Array,
  { pages, openInner, budget }: PdfOptions,
): Promise<Extraction> {
  const opened = new Set<string>()
  const within = {
    budget,
    openInner: (inner: Uint8Array) => {
      opened.add(fingerprint(inner))
      return openInner(inner)
    },
  }
  const found = nothingFound()
  const document = await open(bytes)
  const uncounted = document ? countPages(document) : 0
  if (uncounted > 0) found.traits.push(deleted(`pages that the file does not count (${uncounted})`))
  if (pages) {
    let shown: PdfPages
    try {
      shown = await readShown(bytes, document, uncounted > 0)
    } catch (error) {
      if (error instanceof Unreadable) throw error
      return { texts: [], traits: [unreadable(error)] }
    }
    found.texts.push(...shown.texts)
    found.traits.push(...traitsOfPages(shown))
  }
  if (!document) {
    found.traits.push(
      partlyRead('what lies beside the pages: bookmarks, links, metadata, attachments'),
    )
  } else {
    const beside = await readObjects(document, within)
    found.texts.push(...beside.texts)
    found.traits.push(...beside.traits)
  }
  const known = new Set(found.texts.map(({ text }) => text))
  const add = (earlier: Extraction, where: string) => {
    for (const one of earlier.texts) {
      if (known.has(one.text)) continue
      known.add(one.text)
      found.texts.push({ ...one, place: `${where}, ${one.place}` })
    }
  }
  const revisions = findRevisions(bytes)
  for (const [index, end] of revisions.slice(-mostRevisions).entries()) {
    found.traits.push({
      ruleId: 'verify/earlier-version',
      severity: 'error',
      line: 1,
      message: `Unexpected earlier version ${index + 1} of the document in the file, expected only the last: anybody can go back to it`,
    })
    add(
      await readEarlier(bytes.subarray(0, end), { pages, ...within }),
      `earlier version ${index + 1}`,
    )
  }
  if (revisions.length > mostRevisions)
    found.traits.push(partlyRead(`${revisions.length - mostRevisions} versions before those`))
  if (document) {
    const left = await readUnreachable(document, pages)
    if (left) {
      found.traits.push(...left.traits)
      add(left, 'deleted part')
    }
  }
  if (pages) {
    await addCarved(found, bytes, within, opened)
    // Whoever may only print it can open it as well: its bytes say nothing before that.
    const unlocked = document && isLocked(bytes) ? await document.save(asItIs) : undefined
    if (unlocked) await addCarved(found, unlocked, within, opened)
  }
  return found
}

/** Reads the pages, from the file as it is unless that was `mended` or would take long. */
async function readShown(
  bytes: Uint8Array,
  document: PDFDocument | undefined,
  mended: boolean,
): Promise<PdfPages> {
  const putBack = document && setPicturesAside(document)
  const changed = document && (mended || putBack) ? await document.save(asItIs) : bytes
  putBack?.()
  return readPages(changed)
}

const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt')

const fingerprint = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64')

/** Adds what only the bytes tell: no file that has been opened already. */
async function addCarved(
  found: Extraction,
  bytes: Uint8Array,
  { openInner, budget }: { openInner: OpenInner; budget: Budget },
  opened: ReadonlySet<string>,
): Promise<void> {
  const { texts, files } = carveFile(bytes, budget)
  found.texts.push(...texts)
  const left = files.filter((file) => !opened.has(fingerprint(file)))
  for (const [index, file] of left.entries()) {
    const place = `file ${index + 1} left in it`
    found.traits.push({
      ruleId: 'verify/left-over',
      severity: 'warning',
      line: 1,
      message: `Unexpected ${place}, expected a file without others inside`,
    })
    addInner(found, await openInner(file), place, 1)
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, password: '' })
    return document
  } catch {
    return undefined
  }
}

async function readEarlier(
  bytes: Uint8Array,
  { pages, ...within }: PdfOptions,
): Promise<Extraction> {
  const found = nothingFound()
  const document = await open(bytes)
  if (document) found.texts.push(...(await readObjects(document, within)).texts)
  if (pages) {
    const shown = await readShown(bytes, document, false).catch(() => undefined)
    if (shown) found.texts.push(...shown.texts)
  }
  return found
}

/** What nothing in the file refers to any more: deleted pages are put back at its end and read. */
async function readUnreachable(
  document: PDFDocument,
  pages: boolean,
): Promise<Extraction | undefined> {
  const { reached } = walkObjects(document)
  const { context } = document
  const left = context
    .enumerateIndirectObjects()
    .filter(([ref, object]) => !reached.has(ref) && !isLock(object))
  const lost = left.filter(([, object]) => {
    if (!(object instanceof PDFDict)) return false
    return object.get(pdfName('Type')) === pdfName('Page')
  })
  const found = nothingFound()
  for (const [, object] of left) {
    const holder = context.obj({})
    holder.set(pdfName('Left'), object)
    for (const { text } of stringsIn(document, holder))
      found.texts.push({ text, place: 'data of the file', line: 1, kind: 'code' })
  }
  if (lost.length > 0) {
    found.traits.push(deleted(`deleted pages in the file (${lost.length})`))
    if (pages)
      found.texts.push(
        ...(await readLostPages(
          document,
          lost.map(([ref]) => ref),
        )),
      )
  }
  return found.texts.length > 0 || found.traits.length > 0 ? found : undefined
}

/** What a file is locked with hangs on nothing once it is open. */
const isLock = (object: unknown): boolean =>
  object instanceof PDFDict && object.get(pdfName('Filter')) === pdfName('Standard')

function stringsIn(document: PDFDocument, holder: PDFDict): Array<{ text: string }> {
  const { context } = document
  const { Root, Info } = context.trailerInfo
  const before = { Root, Info }
  context.trailerInfo.Root = holder as unknown as PDFRef
  delete context.trailerInfo.Info
  try {
    return walkObjects(document).strings.filter(({ text }) => /\p{L}{2}/u.test(text))
  } finally {
    Object.assign(context.trailerInfo, before)
  }
}

async function readLostPages(
  document: PDFDocument,
  lost: readonly PDFRef[],
): Promise<Extraction['texts']> {
  try {
    const pages = document.getPages()
    const first = pages.length + 1
    const root = document.catalog.Pages()
    for (const ref of lost) {
      root.Kids().push(ref)
      const page = document.context.lookup(ref) as unknown as PDFPage['node']
      page.set(pdfName('Parent'), document.catalog.get(pdfName('Pages')) as PDFRef)
    }
    root.set(pdfName('Count'), document.context.obj(pages.length + lost.length))
    const bytes = await document.save(asItIs)
    const { texts } = await readPages(bytes, first)
    return texts.map((one) => ({ ...one, place: 'page', line: 1 }))
  } catch {
    return []
  }
}

const deleted = (what: string): Trait => ({
  ruleId: 'verify/deleted-part',
  severity: 'error',
  line: 1,
  message: `Unexpected ${what}, expected a file that holds what it shows and no more`,
})

function unreadable(error: unknown): Trait {
  const locked = error instanceof Error && error.name === 'PasswordException'
  return locked
    ? notRead('the file is locked with a password', 'one without')
    : notRead('the file is damaged', 'a PDF that can be read')
}
