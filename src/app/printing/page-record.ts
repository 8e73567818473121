import { createHash } from 'node:crypto'
import { basename, join, relative, resolve } from 'node:path'
import type { Host } from '../../model/host.ts'
import type { SectionFile } from '../../model/section-file.ts'

/**
 * What the last build put where: beside the PDF, and never printed. It holds the ids of elements
 * (“paragraph-47”) and their pages, no word of the report; the hashes tell whether it still holds.
 */
interface PageRecord {
  /** Relative to the report's folder. */
  pdf: string
  pdfHash: string
  sourcesHash: string
  pages: Record<string, number>
}

/** The pages of the last build. */
export interface LastPages {
  /** Relative to the report's folder. */
  pdf: string
  /** Whether the report was changed after it was printed: numbers and pages may have moved. */
  stale: boolean
  pageOf(id: string): number | undefined
}

/** Writes down on which page each element of a PDF stands. */
export async function writePageRecord(
  host: Host,
  folder: string,
  built: {
    output: string
    pdf: Uint8Array
    files: readonly SectionFile[]
    plan: { pageOfId: ReadonlyMap<string, number>; pageOfNote: ReadonlyMap<number, number> }
  },
): Promise<void> {
  const { output, pdf, files, plan } = built
  // A label is made of the author's words; it has no place here.
  const numbered = [...plan.pageOfId].filter(([id]) =>
    /^(?:heading|paragraph|recommendation|list)-/.test(id),
  )
  const notes = [...plan.pageOfNote].map(([note, page]) => [`note-${note}`, page] as const)
  const record: PageRecord = {
    pdf: relative(resolve(folder), resolve(output)),
    pdfHash: hashOf([pdf]),
    sourcesHash: hashOfSources(files),
    pages: Object.fromEntries([...numbered, ...notes]),
  }
  await host.write(recordPath(folder), `${JSON.stringify(record)}\n`)
}

/** Reads the pages of the last build; undefined where nothing was printed, or another PDF since. */
export async function readLastPages(
  host: Host,
  folder: string,
  files: readonly SectionFile[],
): Promise<LastPages | undefined> {
  const record = parseRecord(await host.readText(recordPath(folder)))
  const pdf = record && (await host.readBytes(resolve(folder, record.pdf)))
  if (!record || !pdf || hashOf([pdf]) !== record.pdfHash) return undefined
  return {
    pdf: record.pdf,
    stale: record.sourcesHash !== hashOfSources(files),
    pageOf: (id) => record.pages[id],
  }
}

/** Where it is kept. */
export function recordPath(folder: string): string {
  return join(folder, 'build', `${basename(resolve(folder))}.pages.json`)
}

/** A record that cannot be read counts as none: the next build writes it anew. */
function parseRecord(text: string | undefined): PageRecord | undefined {
  try {
    const record = JSON.parse(text ?? '{}') as Partial<PageRecord>
    return record.pages && typeof record.pdf === 'string' ? (record as PageRecord) : undefined
  } catch {
    return undefined
  }
}

const hashOfSources = (files: readonly SectionFile[]): string =>
  hashOf(files.flatMap(({ file, text }) => [file, text]))

function hashOf(parts: ReadonlyArray<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
