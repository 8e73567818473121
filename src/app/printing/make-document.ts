import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Report } from '../../model/report.ts'
import type { LaunchedBrowser } from '../../print/browser/launch-browser.ts'
import type { PagePlan } from '../../print/plan-pages.ts'
import type { HtmlParts } from '../../print/write-document.ts'
import { boxUnprintable } from '../../render/box-unprintable.ts'
import { listContents } from '../../render/list-contents.ts'
import { namePlaces } from '../../render/name-places.ts'
import { documentTitle, renderReport } from '../../render/render-report.ts'
import { setDrawingFont } from '../../render/set-drawing-font.ts'
import type { PictureSource } from '../../render/to-hast.ts'
import type { Picture } from '../../source/read-pictures.ts'
import { keepMade } from '../../support/keep-made.ts'
import { loadGlyphs } from '../judge/load-glyphs.ts'
import type { Verdict } from '../judge/make-judge.ts'
import type { LoadedReport } from '../load-report.ts'
import type { BuildOptions } from './build-options.ts'
import { coverPlaceholder, coverWords } from './cover-words.ts'
import { isDraft } from './gate.ts'
import { loadFonts } from './load-fonts.ts'
import { loadLook } from './load-look.ts'
import type { BuildEnvironment } from './read-environment.ts'

/** A report as a file. */
export interface MadeDocument {
  bytes: Promise<Uint8Array>
  /** Of a PDF: the same as a document, but for what the rules say on its cover, and what stands on which page. */
  pdf?: { document: PDFDocument; plan: PagePlan }
}

export interface DocumentOptions extends Pick<BuildOptions, 'onStep'> {
  environment: BuildEnvironment
  /**
   * What the rules say; they begin when it is first asked for. A draft is made meanwhile: to hand it to the browser takes
   * two processors by itself, to print it one.
   */
  judged: () => Promise<Verdict>
  /** What prints it; without, it becomes a web page. */
  browsers: { first: Promise<LaunchedBrowser>; launch(): Promise<LaunchedBrowser> } | undefined
}

/** Reads what every document is made with. Whoever has to wait for the report calls it meanwhile. */
export const loadMeans = (): Promise<unknown> =>
  Promise.all([loadLook(), loadFonts(''), loadGlyphs()])

/** Makes the PDF or the web page of a report. */
export async function makeDocument(
  loaded: LoadedReport,
  options: DocumentOptions,
): Promise<MadeDocument> {
  const { report, pictures } = loaded
  const { environment, judged, browsers, onStep } = options
  onStep?.('rendering')
  const draft = isDraft(report.facts.status)
  const [look, fonts] = await Promise.all([loadLook(), loadFonts(writtenIn(report, pictures))])
  const parts = renderReport(report, {
    medium: browsers ? 'print' : 'web',
    look,
    fonts,
    // A page is shown with the fonts of whoever reads it.
    pictureSource: pictureSource(pictures, (svg) =>
      browsers ? setDrawingFont(svg, look, fonts) : svg,
    ),
    date: environment.date,
    // On paper they are put in when all else is done: nobody waits for the rules.
    checks: draft ? (browsers ? coverPlaceholder : coverWords(await judged())) : undefined,
  })
  if (!browsers) return { bytes: Promise.resolve(new TextEncoder().encode([...parts].join(''))) }
  const { pdf, document, plan } = await print(
    keepMade(boxUnprintable(parts, await loadGlyphs())),
    loaded,
    { ...options, browsers },
  )
  return { bytes: pdf, pdf: { document, plan } }
}

async function print(
  parts: HtmlParts,
  { report, settings, pictures }: LoadedReport,
  {
    environment,
    judged,
    browsers,
    onStep,
  }: DocumentOptions & { browsers: NonNullable<DocumentOptions['browsers']> },
) {
  const [{ printReport, timeoutFor }, first] = await Promise.all([
    import('../../print/print-report.ts'),
    browsers.first,
  ])
  const { author, completed, status } = report.facts
  return printReport(
    parts,
    { first, launch: browsers.launch },
    {
      contents: listContents(report).map(({ id }) => id),
      timeout: environment.timeout ?? timeoutFor(sizeOf(report, pictures)),
      facts: {
        title: documentTitle(report),
        author,
        draft: status === 'draft',
        date: environment.date ?? (completed && `${completed}-01`),
      },
      onStep,
      placeNames: settings.accessiblePdf ? namePlaces(report) : undefined,
      late: isDraft(status)
        ? { placeholder: coverPlaceholder, words: async () => coverWords(await judged()) }
        : undefined,
      onSet: judged,
    },
  )
}

/** In bytes, or nearly so. */
function sizeOf({ files }: Report, pictures: ReadonlyMap<string, Picture>): number {
  const sizes = [...pictures.values()].map((one) => ('bytes' in one ? one.bytes.length : 0))
  return [...files.map(({ text }) => text.length), ...sizes].reduce((sum, size) => sum + size, 0)
}

/** All that may be printed, and more. */
function writtenIn({ files }: Report, pictures: ReadonlyMap<string, Picture>): string {
  const drawings = [...pictures.values()].map((one) => ('bytes' in one && one.drawing?.text) || '')
  return [...files.map(({ text }) => text), ...drawings].join('')
}

/** @param draw what becomes of a drawing (SVG) */
function pictureSource(
  pictures: ReadonlyMap<string, Picture>,
  draw: (svg: string) => string,
): PictureSource {
  return (_, url) => {
    const picture = pictures.get(url)
    if (!picture || 'fault' in picture)
      return { fault: picture?.fault ?? 'there is no such file in the report’s folder' }
    const bytes = Buffer.from(picture.bytes)
    const content = picture.drawing ? draw(bytes.toString()) : bytes
    return { src: `data:${picture.type};base64,${Buffer.from(content).toString('base64')}` }
  }
}
