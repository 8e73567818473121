import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadFonts } from '../../src/app/printing/load-fonts.ts'
import { loadLook } from '../../src/app/printing/load-look.ts'
import { findBrowser } from '../../src/print/browser/find-browser.ts'
import { launchBrowser } from '../../src/print/browser/launch-browser.ts'
import { printReport } from '../../src/print/print-report.ts'
import { type PdfLinks, readLinks } from '../../src/print/read-links.ts'
import { listContents } from '../../src/render/list-contents.ts'
import { namePlaces } from '../../src/render/name-places.ts'
import { documentTitle, renderReport } from '../../src/render/render-report.ts'
import { reportOf } from './report-of.ts'

/** A finished PDF, read back. */
export interface ReadPdf {
  bytes: Uint8Array
  /** The words of each page, as a program that copies or reads aloud gets them. */
  pages: string[]
  links: PdfLinks
  document: PDFDocument
  reader: Awaited<ReturnType<typeof getDocument>['promise']>
}

/**
 * Prints a report of files that stand in the test, unjudged, with the browser that ships with the program;
 * `picture` is the address of what every picture shows, `style` is added to the look. `tries` says how often the pages
 * had to be planned.
 */
export async function printPages(
  files: Record<string, string>,
  picture?: string,
  style = '',
): Promise<ReadPdf & { tries: number }> {
  let tries = 0
  const launch = async () => {
    tries += 1
    return launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
  }
  const report = reportOf(files)
  const parts = renderReport(report, {
    medium: 'print',
    look: await loadLook(),
    fonts: await loadFonts(Object.values(files).join('')),
    pictureSource: () => (picture ? { src: picture } : { fault: 'there is no such file' }),
    date: undefined,
  })
  const { author, status, completed } = report.facts
  const { pdf } = await printReport(
    [...parts].map((part) => part.replace('</style>', `${style}</style>`)),
    { first: await launch(), launch },
    {
      late: undefined,
      contents: listContents(report).map(({ id }) => id),
      placeNames: namePlaces(report),
      timeout: 60_000,
      facts: {
        title: documentTitle(report),
        author,
        draft: status === 'draft',
        date: completed && `${completed}-01`,
      },
    },
  )
  return { ...(await readPdf(await pdf)), tries }
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const reader = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= reader.numPages; number++) {
    const { items } = await (await reader.getPage(number)).getTextContent()
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    pages.push(words.join('').replace(/\s+/g, ' '))
  }
  return { bytes, pages, links: readLinks(document), document, reader }
}

/** The page, from 1, on which words stand; fails where they stand on none or on several. */
export function pageOf(pdf: ReadPdf, words: string): number {
  const found = pdf.pages.flatMap((text, index) => (text.includes(words) ? [index + 1] : []))
  if (found.length !== 1) throw new Error(`“${words}” stands on pages [${found}]`)
  return found[0] ?? 0
}

/** Words that differ from all others: “alpha1 alpha2 …”. */
export function wordsOf(name: string, count: number): string {
  return Array.from({ length: count }, (_, n) => `${name}${n + 1}`).join(' ')
}

/** The numbers of the words of that name, page by page, in the order in which they are read. */
export function foundWords(pdf: ReadPdf, name: string): number[][] {
  const pattern = new RegExp(`(?<![\\w-])${name}(\\d+)(?!\\d)`, 'g')
  return pdf.pages.map((text) => [...text.matchAll(pattern)].map(([, number]) => Number(number)))
}

/** 1 … count. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

/** The sizes that the words of a page are printed in, against those planned: 1 alone, unless Chromium made the page fit. */
export async function scalesOf(pdf: ReadPdf, page: number): Promise<Set<number>> {
  const { fnArray, argsArray } = await (await pdf.reader.getPage(page)).getOperatorList()
  const scales = fnArray.flatMap((operation, at) => {
    const [scale] = (argsArray[at] ?? []) as number[]
    // Chromium draws in 300 dots to the inch: 3.125 to the pixel of CSS.
    return operation === OPS.transform && scale !== undefined && scale > 2 ? [scale / 3.125] : []
  })
  return new Set(scales)
}

/** What a page fills with a colour, in the order in which it is painted. */
export async function filledAreas(pdf: ReadPdf, page: number) {
  const { fnArray, argsArray } = await (await pdf.reader.getPage(page)).getOperatorList()
  let colour = ''
  return fnArray.flatMap((operation, at) => {
    const args = argsArray[at] as unknown[]
    if (operation === OPS.setFillRGBColor) colour = String(args[0])
    if (operation !== OPS.constructPath || args[0] !== OPS.fill) return []
    const [left = 0, top = 0, right = 0, bottom = 0] = Object.values(
      args[2] as Record<string, number>,
    )
    return [{ colour, left, top, right, bottom }]
  })
}
