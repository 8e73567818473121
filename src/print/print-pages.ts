import type { Page } from 'puppeteer-core'
import type { LaunchedBrowser } from './browser/launch-browser.ts'
import { BrowserFailure, isBrowserFault, temporaryDiskIsFull } from './browser/launch-errors.ts'
import { isTemporaryDiskFull } from './browser/temporary-disk.ts'
import { addPageScript, callInPage } from './call-in-page.ts'
import { fitColumns } from './fit-columns.ts'
import type { PrintedHeading } from './in-page/read-headings.ts'
import { placementOf } from './placement.ts'
import { type PagePlan, planPages } from './plan-pages.ts'
import { type HtmlParts, writeDocument } from './write-document.ts'

/** The steps that a user may be told of. */
export type PagesStep = 'measuring' | 'placing' | 'printing'

export interface PagesOptions {
  /** Ids of the headings that the contents list. */
  contents: readonly string[]
  /** Milliseconds that the browser is given for all of it. */
  timeout: number
  /** Room that stays empty on each page, in CSS pixels. */
  keptBack?: number
  onStep?: ((step: PagesStep) => void) | undefined
  /** Called when the browser has all of the document. */
  onSet?: (() => void) | undefined
}

/** A PDF as the browser made it, how its pages were planned, and its headings in order. */
export interface PrintedPages {
  printed: Uint8Array
  plan: PagePlan
  headings: PrintedHeading[]
}

/**
 * What needs a browser: sets an HTML document as it is being made, measures it, plans its pages, puts the notes at
 * their feet and prints.
 *
 * Throws a BrowserFailure where the browser dies, refuses or does not come to an end.
 */
export async function printPages(
  parts: HtmlParts,
  launched: LaunchedBrowser,
  { contents, timeout, keptBack, onStep = () => {}, onSet }: PagesOptions,
): Promise<PrintedPages> {
  const print = async (): Promise<PrintedPages> => {
    const page = await launched.openPage()
    await Promise.all([
      page.emulateMediaType('print'),
      page.setJavaScriptEnabled(false),
      addPageScript(page),
    ])
    await writeDocument(page, parts)
    onSet?.()
    onStep('measuring')
    const tables = await callInPage(page, 'measureTables')
    // Asked together, the page does one after the other, and nobody waits in between.
    const [, , measured] = await Promise.all([
      callInPage(page, 'setColumns', tables.map(fitColumns)),
      callInPage(page, 'stackTables'),
      callInPage(page, 'measurePage'),
      callInPage(page, 'endUnderlines'),
    ])
    const plan = planPages(measured, keptBack)
    onStep('placing')
    const [, headings] = await Promise.all([
      callInPage(page, 'placePages', placementOf(plan, measured, contents)),
      callInPage(page, 'readHeadings'),
      callInPage(page, 'markElements'),
    ])
    if (plan.pages.length > manyPages) await collectGarbage(page)
    onStep('printing')
    // Chromium's printing now and then fails for no fault of the page: it gets a second try.
    const printed = await page.pdf(pdfOptions).catch(() => page.pdf(pdfOptions))
    return { printed, plan, headings }
  }
  return launched.guard(print(), timeout).catch(async (cause: unknown) => {
    if (!isBrowserFault(cause)) throw cause
    const failure = 'The browser could not print the report'
    if (await isTemporaryDiskFull()) throw temporaryDiskIsFull(failure, cause)
    throw new BrowserFailure(`${failure}: ${cause.message}`, {
      hint: 'Try again; if it happens again, "dhr doctor" shows whether this computer can print at all',
      cause,
    })
  })
}

/** So many that it pays to have the browser clear away, before it prints, what it held to measure: 100 MB of 550. */
const manyPages = 200

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
}

const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 0,
} as const
