import type { PDFDocument } from '@cantoo/pdf-lib'
import { EnvironmentError } from '../model/errors.ts'
import type { LaunchedBrowser } from './browser/launch-browser.ts'
import { BrowserFailure } from './browser/launch-errors.ts'
import { checkPages } from './check-pages.ts'
import type { LateWords } from './finish/fill-in.ts'
import type { PdfFacts } from './finish/pdf-facts.ts'
import type { PagePlan } from './plan-pages.ts'
import { type PagesOptions, type PagesStep, type PrintedPages, printPages } from './print-pages.ts'
import type { PdfLinks } from './read-links.ts'
import type { HtmlParts } from './write-document.ts'

/** The steps that a user may be told of. */
export type PrintStep = PagesStep | 'checking' | 'finishing'

export interface PrintOptions extends Omit<PagesOptions, 'keptBack'> {
  facts: PdfFacts
  /** What the places of the report are called, by id; undefined for a PDF that need not conform to PDF/UA. */
  placeNames: ReadonlyMap<string, string> | undefined
  /** Words that the rules say of the report, which may take as long as all else. */
  late: LateWords | undefined
  onStep?: ((step: PrintStep) => void) | undefined
}

/** Where the browsers come from that print. */
export interface Browsers {
  /** Is closed as soon as it has printed, or failed. */
  first: LaunchedBrowser
  /** Launches another, should the first fail. */
  launch(): Promise<LaunchedBrowser>
}

export interface PrintedReport {
  /** Its bytes, once the late words are known. Fails with an EnvironmentError where they find no place. */
  pdf: Promise<Uint8Array>
  /** The same, as the finishing left it: only the late words are missing. */
  document: PDFDocument
  plan: PagePlan
}

/**
 * Room that each page keeps back, in CSS pixels, from one try to the next. Within a row that is cut Chromium may
 * move to the next page what would fit; where the pages end elsewhere it does not.
 */
const triesWithRoom = [0, 24, 72]

/**
 * Prints an HTML document, reads the PDF back, holds it against the plan of its pages and finishes it.
 *
 * Throws an EnvironmentError where the browser fails, the second one too, or the PDF is not as planned at the last try.
 */
export async function printReport(
  parts: HtmlParts,
  browsers: Browsers,
  options: PrintOptions,
): Promise<PrintedReport> {
  const { facts, placeNames, late, onStep = () => {} } = options
  const { document, links, plan, headings, closed } = await printAsPlanned(parts, browsers, {
    ...options,
    onStep: (step) => {
      onStep(step)
      // The largest part of the program: loaded while the browser prints, and nothing else is to be done here.
      if (step === 'printing') loadPdfTools().catch(() => {})
    },
  })
  onStep('finishing')
  const { finishPdf, movePlaces, nameBookmarks } = await loadPdfTools()
  nameBookmarks(document, headings)
  movePlaces(document)
  const places = placeNames && { of: placeNames, pages: links.targets }
  const pdf = finishPdf(document, facts, places, late)
  // A failure is reported where the bytes are awaited; until then it must not count as an unhandled rejection.
  pdf.catch(() => {})
  await closed
  return { pdf, document, plan }
}

/** What fails once fails again where it is needed. */
const loadPdfTools = async () => {
  const [{ finishPdf }, { movePlaces }, { nameBookmarks }, { loadPdf }, { readLinks }] =
    await Promise.all([
      import('./finish-pdf.ts'),
      import('./finish/move-places.ts'),
      import('./finish/name-bookmarks.ts'),
      import('./load-pdf.ts'),
      import('./read-links.ts'),
    ])
  return { finishPdf, movePlaces, nameBookmarks, loadPdf, readLinks }
}

interface CheckedPages extends Omit<PrintedPages, 'printed'> {
  document: PDFDocument
  links: PdfLinks
  /** The browser's end. */
  closed: Promise<void>
}

async function printAsPlanned(
  parts: HtmlParts,
  browsers: Browsers,
  options: PrintOptions,
): Promise<CheckedPages> {
  const { contents, onStep = () => {} } = options
  let faults: string[] = []
  for (const [tried, keptBack] of triesWithRoom.entries()) {
    const first = tried === 0 ? browsers.first : await browsers.launch()
    const { printed, plan, headings, browser } = await printWithRetry(
      parts,
      { ...browsers, first },
      { ...options, keptBack },
    )
    // It is of no more use, and holds more memory than all the rest.
    const closed = browser.close()
    onStep('checking')
    const { loadPdf, readLinks } = await loadPdfTools()
    const document = await loadPdf(printed)
    const links = readLinks(document)
    faults = checkPages(plan, links, contents)
    if (faults.length === 0) return { document, links, plan, headings, closed }
    await closed
  }
  throw new EnvironmentError(
    `The printed pages are not as planned: ${faults.slice(0, 3).join('; ')}`,
    {
      hint: 'No PDF was written. Please report this, with "dhr doctor" and what you changed last',
    },
  )
}

/** Where the browser dies or does not come to an end, once more with another. */
async function printWithRetry(
  parts: HtmlParts,
  { first, launch }: Browsers,
  options: PagesOptions,
): Promise<PrintedPages & { browser: LaunchedBrowser }> {
  try {
    return { ...(await printPages(parts, first, options)), browser: first }
  } catch (error) {
    await first.close()
    if (!(error instanceof BrowserFailure)) throw error
  }
  const second = await launch()
  try {
    return { ...(await printPages(parts, second, options)), browser: second }
  } catch (error) {
    await second.close()
    throw error
  }
}

/** Two minutes and another for each megabyte of text and pictures: on a slow laptop a report takes a tenth of that. */
export function timeoutFor(bytes: number): number {
  return 120_000 + 60_000 * (bytes / 1_000_000)
}
