import { basename, join, relative, resolve } from 'node:path'
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { ReportStatus } from '../model/front-matter.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import type { LaunchedBrowser } from '../print/browser/launch-browser.ts'
import type { PictureSource } from '../render/to-hast.ts'
import type { Picture } from '../source/read-pictures.ts'
import { type Extraction, nothingFound } from '../verify/extraction.ts'
import { coverWords } from './cover-words.ts'
import { isDraft, isRefused } from './gate.ts'
import { loadReport } from './load-report.ts'
import type { Judge, Shown, Verdict } from './make-judge.ts'
import { recordPath, writePageRecord } from './page-record.ts'
import { type BuildEnvironment, readEnvironment } from './read-environment.ts'
import { refuseLinksOut } from './refuse-links-out.ts'
import { refuseOwnFiles } from './refuse-own-files.ts'
import type { AskPassphrase } from './unlock-file.ts'

export interface BuildOptions {
  folder: string
  format: 'pdf' | 'html'
  /** Stands in for the status of the title page. */
  status?: ReportStatus | undefined
  /** Asks for the passphrase of a locked register. */
  askPassphrase?: AskPassphrase | undefined
  /** Where to write; by default `build/<folder>.pdf` in the report's folder. */
  output?: string | undefined
  browser?: string | undefined
  /** Which findings are to be shown; by default errors. */
  shown?: Shown | undefined
  /** Runs the rules, and is stopped at the end; by default in the same thread. */
  judge?: Judge | undefined
  signal?: AbortSignal | undefined
  onStep?: ((step: BuildStep) => void) | undefined
  /** Gets the document as it is printed. */
  onFinishedHtml?: ((html: string) => Promise<void>) | undefined
}

export type BuildStep =
  | 'reading'
  | 'rendering'
  | 'measuring'
  | 'placing'
  | 'printing'
  | 'checking'
  | 'finishing'
  | 'verifying'
  | 'writing'

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
  const { folder, format, onStep = () => {} } = options
  const output = resolve(
    options.output ?? join(folder, 'build', `${basename(resolve(folder))}.${format}`),
  )
  const { status: asked, shown = 'errors' } = options
  const judge = options.judge ?? (await import('./make-judge.ts')).makeJudge(host)
  let browser: Promise<LaunchedBrowser> | undefined
  try {
    const environment = readEnvironment(host)
    if (options.output !== undefined) await refuseOwnFiles(host, folder, output)
    const launch = () => startBrowser(host, options, environment)
    browser = format === 'pdf' ? launch() : undefined
    onStep('reading')
    const [loaded, look, rendering] = await Promise.all([
      loadReport(host, folder, { status: asked, printPictures: true }),
      import('./load-look.ts').then(({ loadLook }) => loadLook()),
      import('../render/render-report.ts'),
      refuseLinksOut(host, folder, [
        recordPath(folder),
        ...(options.output === undefined ? [output] : []),
      ]),
    ])
    const { report, settings, pictures, evidence, readable } = loaded
    // A draft is printed whatever is found: the rules run beside the rest.
    const judged = judge.verdictOn(evidence, { shown, output }, options.askPassphrase)
    // A failure is told where the verdict is awaited; until then it is nobody's unhandled rejection.
    judged.catch(() => {})
    const { status } = report.facts
    const refused = !(readable && isDraft(status)) && isRefused(status, await judged)
    const result = {
      output: undefined,
      status,
      refused,
      betrayed: false,
      counts: countOf(report, undefined),
    }
    if (!readable || refused) return { ...result, verdict: await judged }
    const verifyAndWrite = async (bytes: Uint8Array, document?: PDFDocument) => {
      const draft = isDraft(status)
      onStep('verifying')
      const extraction = await extractOutput(bytes, draft ? document : undefined)
      const verified = judge.verdictOnFile(extraction)
      verified.catch(() => {})
      // A draft is written whatever it betrays, and its findings are told.
      const refused = !draft && isRefused(status, await verified)
      options.signal?.throwIfAborted()
      if (!refused) {
        onStep('writing')
        await host.write(output, bytes)
      }
      const verdict = await verified
      return { refused, betrayed: refused, verdict, output: refused ? undefined : output }
    }
    onStep('rendering')
    const { loadFonts } = await import('./load-look.ts')
    const fonts = await loadFonts(report.files.map((file) => file.text).join(''))
    const html = rendering.renderReport(report, {
      medium: format === 'pdf' ? 'print' : 'web',
      look,
      fonts,
      pictureSource: pictureSource(pictures),
      date: environment.date,
      draft: isDraft(status),
      findings: browser || !isDraft(status) ? undefined : coverWords(await judged),
    })
    if (!browser) {
      return { ...result, ...(await verifyAndWrite(new TextEncoder().encode(html))) }
    }
    const [{ printReport, timeoutFor }, first] = await Promise.all([
      import('../print/print-report.ts'),
      browser,
    ])
    const contents = rendering.listContents(report).map(({ id }) => id)
    const completed = report.facts.completed
    const browsers = { first, launch }
    const { pdf, document, plan } = await printReport(html, browsers, {
      contents,
      timeout: environment.timeout ?? timeoutFor(html),
      facts: {
        title: rendering.documentTitle(report),
        author: report.facts.author,
        draft: report.facts.status === 'draft',
        date: environment.date ?? (completed && `${completed}-01`),
      },
      onStep,
      placeNames: settings.accessiblePdf ? rendering.namePlaces(report) : undefined,
      findings: isDraft(status) ? async () => coverWords(await judged) : undefined,
      onFinishedHtml: options.onFinishedHtml,
    })
    const written = await verifyAndWrite(pdf, document)
    if (written.betrayed) return { ...result, ...written }
    // The record names the file. Where somebody's name is in that, there is none.
    const place = relative(resolve(folder), output).replace(/^(?:\.\.[\\/])+/, '')
    if (written.verdict.shownOutput.endsWith(place))
      await writePageRecord(host, folder, { output, pdf, files: report.files, plan })
    return {
      ...result,
      ...written,
      counts: countOf(report, plan.pages.length),
    }
  } finally {
    await judge.stop()
    await browser?.then(
      (launched) => launched.close(),
      () => {},
    )
  }
}

/**
 * What a stranger gets out of the finished file. Of a draft's PDF, given as a document, not the words of its
 * pages: the rules have read them where they come from, and to get them back takes longer than to print.
 */
async function extractOutput(
  bytes: Uint8Array,
  draft: PDFDocument | undefined,
): Promise<Extraction> {
  if (draft) {
    const [{ readObjects }, { Budget }] = await Promise.all([
      import('../verify/pdf/read-objects.ts'),
      import('../verify/budget.ts'),
    ])
    return readObjects(draft, { openInner: async () => nothingFound(), budget: new Budget() })
  }
  const { runExtraction } = await import('../verify/run-extraction.ts')
  return runExtraction(bytes)
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

function pictureSource(pictures: ReadonlyMap<string, Picture>): PictureSource {
  return (_, url) => {
    const picture = pictures.get(url)
    if (!picture || 'fault' in picture) return undefined
    return `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`
  }
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
