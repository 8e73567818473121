import { join, relative } from 'node:path'
import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { typeset } from '../../render/set-typography.ts'
import { loadReport } from '../load-report.ts'
import { maskOf } from '../names/mask-of.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { type LastPages, readLastPages } from '../printing/page-record.ts'
import { type FoundPlace, findPlaces } from './find-places.ts'
import { listPlaces } from './list-places.ts'
import { parsePlaceQueries } from './parse-place-query.ts'

/** A place of the report and the page on which it was printed last. */
export interface LocatedPlace extends FoundPlace {
  page: number | undefined
  /** The file to open; `file` is what is shown of it. */
  source: string
  /** The same from the working folder, as it may be shown. */
  path: string
}

export interface Located {
  places: LocatedPlace[]
  lastPages: LastPages | undefined
  /** What there is of the kind that was asked for, for who asks beyond. */
  range: string
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
    path: mask(relative('', join(folder, place.file))),
    words: asPrinted(mask(place.words)),
    under: asPrinted(mask(place.under)),
    label: place.label && mask(place.label),
    page: pageOf(place.id),
  }))
  return { places, lastPages, range: rangeOf(report, query ?? '', lastPages), mask }
}

/** With the quotation marks and dashes of the printed report, and ordinary blanks: a sheet is searched. */
const asPrinted = (words: string): string => typeset(words).replaceAll('\u00A0', ' ')

function rangeOf(report: Report, query: string, lastPages: LastPages | undefined): string {
  const [asked] = parsePlaceQueries(query)
  const none = (kind: string): string => `it has no ${kind}s`
  switch (asked.kind) {
    case 'recommendation': {
      if (asked.group !== undefined) return 'no recommendation of that number is made to them'
      const last = Math.max(0, ...report.recommendations.map(({ number }) => Number(number)))
      return last === 0 ? none('recommendation') : `its recommendations are 1 to ${last}`
    }
    case 'footnote':
      return report.notes.length === 0
        ? none('footnote')
        : `its footnotes are 1 to ${report.notes.length}`
    case 'section': {
      const numbers = listPlaces(report).flatMap(({ kind, number }) =>
        kind === 'heading' && number !== '' ? [number] : [],
      )
      return numbers.length === 0
        ? 'its headings bear no numbers'
        : `its numbered headings are ${numbers[0]} to ${numbers.at(-1)}`
    }
    case 'page':
      return lastPages
        ? `nothing that bears a number and no heading begins on ${asked.first === asked.last ? 'that page' : 'those pages'} of the last build`
        : 'it has not been printed here yet'
    case 'label':
      return 'nothing bears that label'
    case 'words':
      return 'these words stand nowhere in it'
    default: {
      const [first, last] = [report.paragraphs[0], report.paragraphs.at(-1)]
      if (!first || !last) return none('numbered paragraph')
      const [, bare = '', letter] = /^([\d.]+)(\(.+\))$/.exec(asked.from) ?? []
      if (letter && report.paragraphs.some(({ number }) => number === bare))
        return `its paragraph ${bare} has no ${letter}`
      return `its paragraphs are ${first.number} to ${last.number}`
    }
  }
}
