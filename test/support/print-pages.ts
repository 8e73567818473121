import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildReport } from '../../src/app/build-report.ts'
import { type PdfLinks, readLinks } from '../../src/print/read-links.ts'
import { memoryHost } from './memory-host.ts'

/** A finished PDF, read back. */
export interface ReadPdf {
  bytes: Uint8Array
  /** The words of each page, as a program that copies or reads aloud gets them. */
  pages: string[]
  links: PdfLinks
  document: PDFDocument
  reader: Awaited<ReturnType<typeof getDocument>['promise']>
}

/** Prints a report of files that stand in the test, with the browser that ships with the program. */
export async function printPages(files: Record<string, string>): Promise<ReadPdf> {
  const inFolder = Object.entries(files).map(([name, text]) => [`report/${name}`, text])
  const host = {
    ...memoryHost(Object.fromEntries(inFolder)),
    env: (name: string) => process.env[name],
  }
  await buildReport(host, { folder: 'report', format: 'pdf', output: '/out.pdf' })
  const bytes = await host.readBytes('/out.pdf')
  if (!bytes) throw new Error('No PDF was written')
  return readPdf(bytes)
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
