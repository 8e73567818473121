import type { Host } from '../model/host.ts'
import { type FoundPlace, findPlaces } from './find-places.ts'
import { listPlaces } from './list-places.ts'
import { loadReport } from './load-report.ts'
import { maskOf } from './mask-of.ts'
import { type LastPages, readLastPages } from './page-record.ts'
import type { AskPassphrase } from './unlock-file.ts'

/** A place of the report and the page on which it was printed last. */
export interface LocatedPlace extends FoundPlace {
  page: number | undefined
  /** The file to open; `file` is what is shown of it. */
  source: string
}

export interface Located {
  places: LocatedPlace[]
  lastPages: LastPages | undefined
  /** How many numbered paragraphs there are, for who asks beyond. */
  paragraphs: number
  /** Takes secrets out of what is shown: the list of places may go to a board. */
  mask(text: string): string
}

/** Where in a report's files something stands that a person names; everything, where nothing is named. */
export async function locate(
  host: Host,
  folder: string,
  query: string | undefined,
  ask?: AskPassphrase,
): Promise<Located> {
  const { report } = await loadReport(host, folder)
  const mask = await maskOf(host, folder, report, ask)
  const lastPages = await readLastPages(host, folder, report.files)
  const pageOf = (id: string): number | undefined => lastPages?.pageOf(id)
  const found =
    query === undefined
      ? listPlaces(report).map((place): FoundPlace => ({ ...place, after: false }))
      : findPlaces(report, query, pageOf)
  const places = found.map((place) => ({
    ...place,
    source: place.file,
    file: mask(place.file),
    words: mask(place.words),
    under: mask(place.under),
    label: place.label && mask(place.label),
    page: pageOf(place.id),
  }))
  return { places, lastPages, paragraphs: report.paragraphs.length, mask }
}
