import type { PDFDocument } from '@cantoo/pdf-lib'
import { EnvironmentError } from '../model/errors.ts'
import type { LaunchedBrowser } from './browser/launch-browser.ts'
import { BrowserFailure } from './browser/launch-errors.ts'
import { checkPages } from './check-pages.ts'
import type { PdfFacts } from './finish-pdf.ts'
import { markElements } from './mark-elements.ts'
import { measurePage } from './measure-page.ts'
import type { Measurements } from './measurements.ts'
import { type Placement, placePages } from './place-pages.ts'
import { type PagePlan, planPages, spaceAboveNotes } from './plan-pages.ts'

/** The steps that a user may be told of. */
export type PrintStep = 'measuring' | 'placing' | 'printing' | 'checking' | 'finishing'

export interface PrintOptions {
  /** Ids of the headings that the contents list. */
  contents: readonly string[]
  /** Milliseconds that the browser is given for all of it. */
  timeout: number
  facts: PdfFacts
  /** What the places of the report are called, by id; undefined for a PDF that need not conform to PDF/UA. */
  placeNames: ReadonlyMap<string, string> | undefined
  onStep?: ((step: PrintStep) => void) | undefined
  /** What the cover of a draft says about the checks: the rules may take as long as the measuring. */
  findings?: (() => Promise<string>) | undefined
  /** Gets the document as it is printed: what printing alone costs can be measured with it. */
  onFinishedHtml?: ((html: string) => Promise<void>) | undefined
}

export interface PrintedReport {
  pdf: Uint8Array
  /** The same, as the finishing left it. */
  document: PDFDocument
  plan: PagePlan
}

/**
 * Prints a finished HTML document: measures it, plans its pages, puts the notes at their feet, prints,
 * reads the PDF back and holds it against the plan.
 *
 * Throws an EnvironmentError where the browser fails or the PDF is not as planned.
 */
export async function printReport(
  html: string,
  launched: LaunchedBrowser,
  {
    contents,
    timeout,
    facts,
    placeNames,
    onStep = () => {},
    findings,
    onFinishedHtml,
  }: PrintOptions,
): Promise<PrintedReport> {
  // Loaded while the browser is at work: it is the largest part of the program.
  const pdfTools = Promise.all([
    import('@cantoo/pdf-lib'),
    import('./read-links.ts'),
    import('./finish-pdf.ts'),
  ])
  const print = async (): Promise<PrintedReport> => {
    const page = await launched.openPage()
    onStep('measuring')
    await Promise.all([page.emulateMediaType('print'), page.setJavaScriptEnabled(false)])
    await page.setContent(html, { waitUntil: 'load', timeout: 0 })
    await page.evaluate(waitForFonts)
    const measured = await page.evaluate(measurePage)
    const plan = planPages(measured)
    onStep('placing')
    await page.evaluate(placePages, placementOf(plan, measured, contents))
    await page.evaluate(writeFindings, await findings?.())
    await page.evaluate(markElements)
    await onFinishedHtml?.(await page.content())
    onStep('printing')
    // Chromium's printing now and then fails for no fault of the page: it gets a second try.
    const printed = await page.pdf(pdfOptions).catch(() => page.pdf(pdfOptions))
    onStep('checking')
    const [{ ParseSpeeds, PDFDocument }, { readLinks }, { finishPdf }] = await pdfTools
    const document = await PDFDocument.load(printed, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    })
    const links = readLinks(document)
    const faults = checkPages(plan, links, contents)
    if (faults.length > 0) {
      throw new EnvironmentError(
        `The printed pages are not as planned: ${faults.slice(0, 3).join('; ')}`,
        {
          hint: 'No PDF was written. Please report this, with "dhr doctor" and what you changed last',
        },
      )
    }
    onStep('finishing')
    const places = placeNames && { of: placeNames, pages: links.targets }
    const pdf = await finishPdf(document, facts, places)
    return { pdf, document, plan }
  }
  return launched.guard(print(), timeout).catch((cause: unknown) => {
    if (!(cause instanceof Error) || !browserFaults.has(cause.name)) throw cause
    throw new BrowserFailure(`The browser could not print the report: ${cause.message}`, {
      hint: 'Try again; if it happens again, "dhr doctor" shows whether this computer can print at all',
      cause,
    })
  })
}

const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 0,
} as const

/** The names of puppeteer's own errors: the browser refused, died or did not answer. */
const browserFaults = new Set([
  'ProtocolError',
  'TargetCloseError',
  'ConnectionClosedError',
  'TimeoutError',
])

/** Runs inside the page. */
async function waitForFonts(): Promise<void> {
  await (globalThis as unknown as { document: Document }).document.fonts.ready
}

/** Runs inside the page: what is said about the checks is known only after the cover was measured. */
function writeFindings(words: string | undefined): void {
  const place = (globalThis as unknown as { document: Document }).document.querySelector('.checked')
  if (words !== undefined && place) place.textContent = words
}

function placementOf(
  plan: PagePlan,
  { blocks, notes }: Measurements,
  contents: readonly string[],
): Placement {
  const edgesOfNote = new Map(notes.map(({ note, edges }) => [note, edges]))
  return {
    ends: plan.pages.map(({ block, line, endsBlock, notes: pieces, slack }, index) => ({
      block,
      cut: endsBlock ? undefined : blocks[block]?.edges[line + 1],
      notes: pieces.map(({ note, to }) => {
        const edges = edgesOfNote.get(note) ?? []
        return { note, until: to < edges.length - 1 ? edges[to] : undefined }
      }),
      space: slack + spaceAboveNotes,
      last: index === plan.pages.length - 1,
    })),
    pageOfId: contents.map((id): [string, number] => [id, plan.pageOfId.get(id) ?? 0]),
  }
}
