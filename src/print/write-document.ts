/// <reference lib="dom" />
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

/**
 * The parts of an HTML document, in order. More than one may go through them; each part is made once, when the first
 * asks for it. (No string, which would be one as well, letter by letter.)
 */
export type HtmlParts = Iterable<string> & object

/** Characters that are handed over together: each time costs a millisecond. */
const handedOver = 30_000

/**
 * Hands a document to a page while its parts are being made: the browser reads and sets one meanwhile. Returns when
 * all of it stands, with its fonts and pictures.
 */
export async function writeDocument(page: Page, parts: HtmlParts): Promise<void> {
  await page.evaluate(openDocument)
  const loaded = new Promise<void>((resolve) => page.once('load', () => resolve()))
  const written: Array<Promise<void>> = []
  for (const words of inPieces(parts)) {
    const writing = page.evaluate(writeWords, words)
    // A failure is reported where all are awaited; until then it must not count as an unhandled rejection.
    writing.catch(() => {})
    written.push(writing)
    await nextTurn()
  }
  await Promise.all([...written, page.evaluate(closeDocument)])
  await loaded
  await page.evaluate(waitForFonts)
}

function* inPieces(parts: HtmlParts): Generator<string> {
  let begun = ''
  for (const part of parts) {
    begun += part
    if (begun.length < handedOver) continue
    yield begun
    begun = ''
  }
  yield begun
}

// These run inside the page.

function openDocument(): void {
  document.open()
}

function writeWords(words: string): void {
  document.write(words)
}

function closeDocument(): void {
  document.close()
}

async function waitForFonts(): Promise<void> {
  await document.fonts.ready
}
