import { getResolvedPDFJS } from 'unpdf'
import type { FoundText } from '../extraction.ts'
import { Excessive } from '../unreadable.ts'
import { type Block, joinGlyphs } from './join-glyphs.ts'
import { linesAsSeen } from './lines-as-seen.ts'
import { readElements } from './read-elements.ts'
import { type TracedPage, tracePage } from './trace-page.ts'
import type { Unseen } from './why-unseen.ts'
import { type Wordless, whyWordless } from './why-wordless.ts'

/** What the pages of a PDF say, and what they hide. */
export interface PdfPages {
  texts: FoundText[]
  /** For each reason why something is not seen, the pages where that is so. */
  unseen: Map<Unseen, number[]>
  /** For each reason why the words of a page cannot be read, the pages where that is so. */
  wordless: Map<Wordless, number[]>
  /** Pages that could not be read at all. */
  unreadable: number[]
  pageCount: number
}

const mostPixels = 16_000_000
const mostPages = 5_000

/** Reads the text of all pages, or of those from a number on. Rejects where the file is no PDF, or locked. */
export async function readPages(bytes: Uint8Array, from = 1): Promise<PdfPages> {
  const { getDocument, OPS, VerbosityLevel } = await getResolvedPDFJS()
  const opNames: string[] = []
  for (const [name, number] of Object.entries(OPS)) opNames[number] = name
  const task = getDocument({
    // A copy, for it is taken away; and of the plain kind, for nothing else is taken.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: mostPixels,
    stopAtErrors: false,
  })
  const document = await task.promise
  try {
    if (document.numPages > mostPages) throw new Excessive('it has more than 5,000 pages')
    const layers = await document.getOptionalContentConfig()
    const read: PdfPages = {
      texts: [],
      unseen: new Map(),
      wordless: new Map(),
      unreadable: [],
      pageCount: document.numPages,
    }
    for (let number = from; number <= document.numPages; number += 1) {
      try {
        const page = await document.getPage(number)
        const list = await page.getOperatorList()
        const [left = 0, bottom = 0, right = 0, top = 0] = page.view
        const traced: TracedPage = {
          operators: list.fnArray.map((operator: number, at: number) => ({
            name: opNames[operator] ?? '',
            args: list.argsArray[at] ?? [],
          })),
          view: { left, bottom, right, top },
          elementOf: readElements(await page.getStructTree().catch(() => null)),
          isLayerHidden: (group) => !layers.isVisible(group),
        }
        const tracing = tracePage(traced, opNames)
        const wordless = whyWordless(traced, tracing)
        if (wordless) addPage(read.wordless, wordless, number)
        const blocks = joinGlyphs(tracing.glyphs)
        note(read, blocks, number)
        const drawn = blocks.map(({ text }) => text)
        const seen = linesAsSeen(tracing.glyphs, drawn).join('\n')
        if (seen !== '')
          read.texts.push({
            text: seen,
            place: `page ${number}, as the eye reads it`,
            line: number,
            kind: 'data',
          })
        page.cleanup()
      } catch {
        read.unreadable.push(number)
      }
    }
    return read
  } finally {
    await task.destroy()
  }
}

function note(read: PdfPages, blocks: readonly Block[], page: number): void {
  let runsOn = page > 1
  for (const { text, unseen, artefact, note: isNote } of blocks) {
    if (text === '') continue
    const place = unseen ? `page ${page}, text ${unseen}` : `page ${page}`
    const inFlow = !unseen && !artefact
    read.texts.push({
      text,
      place,
      line: page,
      kind: isNote ? 'note' : 'prose',
      ...(inFlow && runsOn ? { runsOn } : {}),
    })
    if (inFlow) runsOn = true
    if (unseen) addPage(read.unseen, unseen, page)
  }
}

function addPage<Why>(to: Map<Why, number[]>, why: Why, page: number): void {
  const pages = to.get(why) ?? []
  if (pages.at(-1) !== page) pages.push(page)
  to.set(why, pages)
}
