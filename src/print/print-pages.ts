import type { Page } from 'puppeteer-core'
import type { LaunchedBrowser } from './browser/launch-browser.ts'
import { BrowserFailure } from './browser/launch-errors.ts'
import { fitColumns } from './fit-columns.ts'
import { markElements } from './mark-elements.ts'
import { measurePage } from './measure-page.ts'
import { measureTables } from './measure-tables.ts'
import type { Measurements } from './measurements.ts'
import { type Placement, placePages } from './place-pages.ts'
import { type PagePlan, planPages, spaceAboveNotes } from './plan-pages.ts'
import { type PrintedHeading, readHeadings } from './read-headings.ts'
import { setColumns } from './set-columns.ts'
import { stackTables } from './stack-tables.ts'
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
  /** Gets the document as it is printed: what printing alone costs can be measured with it. */
  onFinishedHtml?: ((html: string) => Promise<void>) | undefined
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
  { contents, timeout, keptBack, onStep = () => {}, onSet, onFinishedHtml }: PagesOptions,
): Promise<PrintedPages> {
  const print = async (): Promise<PrintedPages> => {
    const page = await launched.openPage()
    await Promise.all([page.emulateMediaType('print'), page.setJavaScriptEnabled(false)])
    await writeDocument(page, parts)
    onSet?.()
    onStep('measuring')
    const tables = await page.evaluate(measureTables)
    // Asked together, the page does one after the other, and nobody waits in between.
    const [, , measured] = await Promise.all([
      page.evaluate(setColumns, tables.map(fitColumns)),
      page.evaluate(stackTables),
      page.evaluate(measurePage),
    ])
    const plan = planPages(measured, keptBack)
    onStep('placing')
    const [, headings] = await Promise.all([
      page.evaluate(placePages, placementOf(plan, measured, contents)),
      page.evaluate(readHeadings),
      page.evaluate(markElements),
    ])
    await onFinishedHtml?.(await page.content())
    if (plan.pages.length > manyPages) await collectGarbage(page)
    onStep('printing')
    // Chromium's printing now and then fails for no fault of the page: it gets a second try.
    const printed = await page.pdf(pdfOptions).catch(() => page.pdf(pdfOptions))
    return { printed, plan, headings }
  }
  return launched.guard(print(), timeout).catch((cause: unknown) => {
    if (!(cause instanceof Error) || !browserFaults.has(cause.name)) throw cause
    throw new BrowserFailure(`The browser could not print the report: ${cause.message}`, {
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

/** The names of puppeteer's own errors: the browser refused, died or did not answer. */
const browserFaults = new Set([
  'ProtocolError',
  'TargetCloseError',
  'ConnectionClosedError',
  'TimeoutError',
])

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
      reachUp: blocks[block]?.reach?.[line + 1]?.up ?? 0,
      notes: pieces.map(({ note, to }) => {
        const edges = edgesOfNote.get(note) ?? []
        return { note, until: to < edges.length - 1 ? edges[to] : undefined }
      }),
      space: pieces.length > 0 ? slack + spaceAboveNotes : slack,
      last: index === plan.pages.length - 1,
    })),
    pageOfId: contents.map((id): [string, number] => [id, plan.pageOfId.get(id) ?? 0]),
  }
}
