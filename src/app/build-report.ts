import { basename, join, resolve } from 'node:path'
import type { ReportStatus } from '../model/front-matter.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import type { LaunchedBrowser } from '../print/browser/launch-browser.ts'
import type { PictureSource } from '../render/to-hast.ts'
import type { Picture } from '../source/read-pictures.ts'
import { askOnce } from './ask-once.ts'
import { coverWords } from './cover-words.ts'
import { isDraft, isRefused } from './gate.ts'
import type { Judge, Shown, Verdict } from './give-verdict.ts'
import { loadReport } from './load-report.ts'
import { openRegister } from './open-register.ts'
import { writePageRecord } from './page-record.ts'
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
  const browser = format === 'pdf' ? startBrowser(host, options) : undefined
  const { status: asked, shown = 'errors' } = options
  const askPassphrase = options.askPassphrase && askOnce(options.askPassphrase)
  const { judge = judgeHere(host) } = options
  try {
    onStep('reading')
    const [loaded, look, rendering] = await Promise.all([
      loadReport(host, folder, { status: asked, printPictures: true }),
      import('./load-look.ts').then(({ loadLook }) => loadLook()),
      import('../render/render-report.ts'),
    ])
    const { report, settings, pictures, evidence, readable } = loaded
    // A draft is printed whatever is found: the rules run beside the rest.
    const judged = judge.verdictOn(evidence, { shown, output }, askPassphrase)
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
    const verify = async (bytes: Uint8Array): Promise<Verdict> => {
      const verdict = await judged
      if (isDraft(status)) return verdict
      onStep('verifying')
      const [{ verifyOutput }, register] = await Promise.all([
        import('./verify-output.ts'),
        openRegister(host, folder, askPassphrase),
      ])
      const people = { folder, register, report, settings }
      return verifyOutput(host, bytes, people, { output, shown, verdict })
    }
    onStep('rendering')
    const { loadFonts } = await import('./load-look.ts')
    const fonts = await loadFonts(report.files.map((file) => file.text).join(''))
    const html = rendering.renderReport(report, {
      medium: format === 'pdf' ? 'print' : 'web',
      look,
      fonts,
      pictureSource: pictureSource(pictures),
      date: sourceDate(host),
      draft: isDraft(status),
      findings: browser || !isDraft(status) ? undefined : coverWords(await judged),
    })
    if (!browser) {
      const verdict = await verify(new TextEncoder().encode(html))
      if (isRefused(status, verdict)) return { ...result, refused: true, betrayed: true, verdict }
      onStep('writing')
      await host.write(output, html)
      return { ...result, output, verdict }
    }
    const [{ printWithRetry, timeoutFor }, first] = await Promise.all([
      import('../print/print-with-retry.ts'),
      browser,
    ])
    const contents = rendering.listContents(report).map(({ id }) => id)
    const completed = report.facts.completed
    const browsers = { first, launch: () => startBrowser(host, options) }
    const { pdf, plan } = await printWithRetry(html, browsers, {
      contents,
      timeout: patience(host) ?? timeoutFor(html),
      facts: {
        title: rendering.documentTitle(report),
        author: report.facts.author,
        draft: report.facts.status === 'draft',
        date: sourceDate(host) ?? (completed && `${completed}-01`),
      },
      onStep,
      placeNames: settings.accessiblePdf ? rendering.namePlaces(report) : undefined,
      findings: isDraft(status) ? async () => coverWords(await judged) : undefined,
      onFinishedHtml: options.onFinishedHtml,
    })
    const verdict = await verify(pdf)
    if (isRefused(status, verdict)) return { ...result, refused: true, betrayed: true, verdict }
    onStep('writing')
    await host.write(output, pdf)
    await writePageRecord(host, folder, { output, pdf, files: report.files, plan })
    return {
      ...result,
      output,
      verdict,
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

function judgeHere(host: Host): Judge {
  return {
    verdictOn: async (...order) => {
      const { giveVerdict } = await import('./give-verdict.ts')
      return giveVerdict(host, ...order)
    },
    stop: async () => {},
  }
}

function startBrowser(host: Host, { browser, signal }: BuildOptions): Promise<LaunchedBrowser> {
  const launched = (async () => {
    const [{ findBrowser }, { launchBrowser }] = await Promise.all([
      import('../print/browser/find-browser.ts'),
      import('../print/browser/launch-browser.ts'),
    ])
    const found = await findBrowser({ browser, env: host.env })
    return launchBrowser(found, { signal, timeout: patience(host) })
  })()
  // A failure is told where the browser is awaited; until then it is nobody's unhandled rejection.
  launched.catch(() => {})
  return launched
}

/** How long a browser may take, in milliseconds, as the user says: `DHR_TIMEOUT` in seconds. */
function patience(host: Host): number | undefined {
  const seconds = Number(host.env('DHR_TIMEOUT'))
  return seconds > 0 ? seconds * 1000 : undefined
}

/** Reproducible builds set the date from outside: seconds since 1970. */
function sourceDate(host: Host): string | undefined {
  const seconds = Number(host.env('SOURCE_DATE_EPOCH') ?? Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined
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
