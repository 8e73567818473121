import type { LaunchedBrowser } from './browser/launch-browser.ts'
import { BrowserFailure } from './browser/launch-errors.ts'
import { type PrintedReport, type PrintOptions, printReport } from './print-report.ts'

/** Where the browsers come from that print. Whoever gave the first closes it. */
export interface Browsers {
  first: LaunchedBrowser
  /** Launches another, should the first fail. */
  launch(): Promise<LaunchedBrowser>
}

/**
 * Prints a report; where the browser dies or does not come to an end, once more with another.
 *
 * Throws what printReport throws, the second time.
 */
export async function printWithRetry(
  html: string,
  { first, launch }: Browsers,
  options: PrintOptions,
): Promise<PrintedReport> {
  try {
    return await printReport(html, first, options)
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error
  }
  await first.close()
  const second = await launch()
  try {
    return await printReport(html, second, options)
  } finally {
    await second.close()
  }
}

/** Two minutes and another for each megabyte: on a slow laptop a report takes a tenth of that. */
export function timeoutFor(html: string): number {
  return 120_000 + 60_000 * (html.length / 1_000_000)
}
