import type { Host } from '../model/host.ts'
import { type FoundPlace, findPlaces } from './find-places.ts'
import { listPlaces } from './list-places.ts'
import { type LastPages, readLastPages } from './page-record.ts'
import { readReport } from './read-report.ts'

/** A place of the report and the page on which it was printed last. */
export interface LocatedPlace extends FoundPlace {
  page: number | undefined
}

export interface Located {
  places: LocatedPlace[]
  lastPages: LastPages | undefined
  /** How many numbered paragraphs there are, for who asks beyond. */
  paragraphs: number
}

/** Where in a report's files something stands that a person names; everything, where nothing is named. */
export async function locate(
  host: Host,
  folder: string,
  query: string | undefined,
): Promise<Located> {
  const { report } = await readReport(host, folder)
  const lastPages = await readLastPages(host, folder, report.files)
  const pageOf = (id: string): number | undefined => lastPages?.pageOf(id)
  const found =
    query === undefined
      ? listPlaces(report).map((place): FoundPlace => ({ ...place, after: false }))
      : findPlaces(report, query, pageOf)
  const places = found.map((place) => ({ ...place, page: pageOf(place.id) }))
  return { places, lastPages, paragraphs: report.paragraphs.length }
}
