import { basename, join, relative, resolve } from 'node:path'
import { EnvironmentError } from '../model/errors.ts'
import type { ReportStatus } from '../model/front-matter.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import type { LaunchedBrowser } from '../print/browser/launch-browser.ts'
import type { BuildOptions } from './build-options.ts'
import { isDraft, isRefused } from './gate.ts'
import { loadReport } from './load-report.ts'
import type { DocumentOptions } from './make-document.ts'
import type { Judge, Verdict } from './make-judge.ts'
import { recordPath, writePageRecord } from './page-record.ts'
import { type BuildEnvironment, readEnvironment } from './read-environment.ts'
import { refuseLinksOut } from './refuse-links-out.ts'
import { refuseOutput } from './refuse-output.ts'
import { writeVerified } from './write-verified.ts'

/** What was built. */
export interface BuildResult {
  /** Absolute; undefined where nothing was written. */
  output: string | undefined
  /** As judged, of the title page or of the options. */
  status: ReportStatus
  /** Whether errors kept the report from those whom its status names. */
  refused: boolean
  /** Whether it was the finished file that did, not its source. */
  betrayed: boolean
  /** What was found, masked. */
  verdict: Verdict
  /** Whether it was written down for `dhr where` what stands on which page. */
  recorded: boolean
  counts: {
    sections: number
    paragraphs: number
    footnotes: number
    recommendations: number
    /** Of a PDF. */
    pages: number | undefined
  }
}

/**
 * Builds a report's PDF or HTML. The browser starts while the report is being read.
 *
 * A report whose front matter cannot be read is not built, nor one with errors whose status is `board`
 * or later, nor one whose finished file betrays what its source does not: the result has findings and no output.
 * Throws a UsageError or an EnvironmentError; the old file stays in place then.
 */
export async function buildReport(host: Host, options: BuildOptions): Promise<BuildResult> {
  const { folder, format } = options
  const output = resolve(
    options.output ?? join(folder, 'build', `${basename(resolve(folder))}.${format}`),
  )
  const judge = options.judge ?? (await import('./make-judge.ts')).makeJudge(host)
  // What is refused is not printed to its end.
  const over = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, over.signal]) : over.signal
  let first: Promise<LaunchedBrowser> | undefined
  try {
    const environment = readEnvironment(host)
    if (options.output !== undefined) await refuseOutput(host, folder, options.output, format)
    const launch = () => startBrowser(host, { ...options, signal }, environment)
    first = format === 'pdf' ? launch() : undefined
    const browsers = first && { first, launch }
    return await build(host, options, { output, judge, environment, browsers })
  } finally {
    over.abort()
    await judge.stop()
    await first?.then(
      (launched) => launched.close(),
      () => {},
    )
  }
}

interface Means extends Pick<DocumentOptions, 'environment' | 'browsers'> {
  output: string
  judge: Judge
}

/**
 * Reads, judges, makes, verifies and writes a report. The rules run while it is printed: of a draft they have no say in
 * that, and whatever else they refuse is thrown away.
 */
async function build(
  host: Host,
  options: BuildOptions,
  { output, judge, ...means }: Means,
): Promise<BuildResult> {
  const { folder, shown = 'errors', onStep } = options
  onStep?.('reading')
  const [loaded, { makeDocument }] = await Promise.all([
    loadReport(host, folder, { status: options.status, printPictures: true }),
    import('./make-document.ts'),
    refuseLinksOut(host, folder, [
      recordPath(folder),
      ...(options.output === undefined ? [output] : []),
    ]),
  ])
  const { report, evidence, readable } = loaded
  const judged = judge.verdictOn(evidence, { shown, output }, options.askPassphrase)
  // A failure is told where the verdict is awaited; until then it is nobody's unhandled rejection.
  judged.catch(() => {})
  const { status } = report.facts
  const making = readable
    ? makeDocument(loaded, { ...options, ...means, judged })
    : Promise.resolve(undefined)
  making.catch(() => {})
  const refused = !(readable && isDraft(status)) && isRefused(status, await judged)
  const made = refused ? undefined : await making
  const unprinted = { output: undefined, status, counts: countOf(report, undefined) }
  if (!made)
    return { ...unprinted, refused, betrayed: false, recorded: false, verdict: await judged }
  const written = await writeVerified(host, made, { ...options, output, status, judge })
  if (written.output === undefined)
    return { ...unprinted, ...written, refused: true, betrayed: true, recorded: false }
  const plan = made.pdf?.plan
  // The record names the file. Where somebody's name is in that, there is none.
  const place = relative(resolve(folder), output).replace(/^(?:\.\.[\\/])+/, '')
  const recorded =
    plan !== undefined &&
    written.verdict.shownOutput.endsWith(place) &&
    (await record({ output, pdf: await made.bytes, files: report.files, plan }))
  const counts = countOf(report, plan?.pages.length)
  return { ...written, status, counts, refused: false, betrayed: false, recorded }

  /** In a folder that may only be read there is none: what was asked for is written elsewhere all the same. */
  async function record(built: Parameters<typeof writePageRecord>[2]): Promise<boolean> {
    try {
      await writePageRecord(host, folder, built)
      return true
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error
      return false
    }
  }
}

function startBrowser(
  host: Host,
  { browser, signal }: BuildOptions,
  { timeout }: BuildEnvironment,
): Promise<LaunchedBrowser> {
  const launched = (async () => {
    const [{ findBrowser }, { launchBrowser }] = await Promise.all([
      import('../print/browser/find-browser.ts'),
      import('../print/browser/launch-browser.ts'),
    ])
    const found = await findBrowser({ browser, env: host.env })
    return launchBrowser(found, { signal, timeout })
  })()
  // A failure is told where the browser is awaited; until then it is nobody's unhandled rejection.
  launched.catch(() => {})
  return launched
}

function countOf(report: Report, pages: number | undefined): BuildResult['counts'] {
  return {
    sections: report.sections.length,
    paragraphs: report.paragraphs.length,
    footnotes: report.notes.length,
    recommendations: report.recommendations.length,
    pages,
  }
}
