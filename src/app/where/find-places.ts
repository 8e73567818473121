import type { Node } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Report } from '../../model/report.ts'
import { literally } from '../../support/literally.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import { listPlaces, type NamedPlace } from './list-places.ts'
import { type PlaceQuery, parsePlaceQueries } from './parse-place-query.ts'

/** A place that was asked for. */
export interface FoundPlace extends NamedPlace {
  /** Words that stand in no numbered place: the place before them. */
  after: boolean
}

/** The places of a report that a person may mean by “47(b)”, “rec 3”, “#label” or some words. */
export function findPlaces(
  report: Report,
  query: string,
  pageOf: (id: string) => number | undefined,
): FoundPlace[] {
  const places = listPlaces(report)
  const [asked, ...others] = parsePlaceQueries(query)
  if (asked.kind === 'words') {
    const named = exactly(places.filter(({ label }) => label === asked.words))
    return named.length > 0 ? named : findWords(report, places, asked.words)
  }
  const numbered = [asked, ...others].filter((one) => one.kind !== 'words')
  const found = places.filter((place) => numbered.some((one) => matches(place, one, pageOf)))
  // “accepted recommendation 3” may be words of the report, and nobody's recommendation.
  const isOfNobody = found.length === 0 && 'group' in asked
  return isOfNobody ? findWords(report, places, query) : exactly(found)
}

const exactly = (places: readonly NamedPlace[]): FoundPlace[] =>
  places.map((place) => ({ ...place, after: false }))

function matches(
  { kind, number, label, id, under }: NamedPlace,
  asked: Exclude<PlaceQuery, { kind: 'words' }>,
  pageOf: (id: string) => number | undefined,
): boolean {
  if (asked.kind === 'label') return label === asked.label
  if (asked.kind === 'page') {
    const page = pageOf(id)
    return page !== undefined && page >= asked.first && page <= asked.last
  }
  if (asked.kind === 'section') return kind === 'heading' && inRange(number, asked)
  // A lettered item belongs to a paragraph, a recommendation or a footnote: its id tells which.
  const lettered = asked.from.includes('(')
  if (kind !== (lettered ? 'item' : asked.kind)) return false
  if (asked.group !== undefined && !isOf(under, asked.group)) return false
  return (!lettered || id.startsWith(`${asked.kind}-`)) && inRange(number, asked)
}

/** “police”, “the Trust”: words of the heading under which recommendations are made to somebody. */
function isOf(heading: string, group: string): boolean {
  const known = heading.toLowerCase()
  return group
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => known.includes(word))
}

function inRange(number: string, { from, to }: { from: string; to: string }): boolean {
  if (number.toLowerCase() === from.toLowerCase()) return true
  if (from === to || number === '') return false
  return order.compare(number, from) >= 0 && order.compare(number, to) <= 0
}

const order = new Intl.Collator('en', { numeric: true })

function findWords(report: Report, places: readonly NamedPlace[], words: string): FoundPlace[] {
  const owners = new Map<Node, NamedPlace>()
  // An inner item comes after the outer one and takes its own words from it.
  for (const place of places) visit(place.node, (node) => void owners.set(node, place))
  const pattern = patternOf(words)
  let last: NamedPlace | undefined
  return textRuns(report).flatMap((run): FoundPlace[] => {
    const owner = owners.get(run.node)
    if (owner && run.part !== 'note') last = owner
    const match = pattern.exec(run.text)
    if (!match) return []
    const position = run.position(match.index, match.index + match[0].length)
    const found = { file: run.file, position, words: wordsAround(run.text, match.index) }
    if (owner) return [{ ...owner, ...found, after: false }]
    const before = last?.file === run.file ? last : undefined
    const nowhere = { kind: 'paragraph', number: '', id: '', under: '', node: run.node } as const
    return [{ ...(before ?? nowhere), ...found, label: undefined, after: before !== undefined }]
  })
}

/** Words as somebody types them, or copies them from the PDF: straight or curly quotes, any dash, dots or an ellipsis, any case. */
function patternOf(words: string): RegExp {
  const source = words
    .split(' ')
    .map((word) =>
      literally(word)
        .replace(/['‘’]/g, "['‘’]")
        .replace(/["“”]/g, '["“”]')
        .replace(/[-‐‑–—]+/g, '[-‐‑–—]+')
        .replace(/…|(?:\\\.){3}/g, '(?:…|\\.{3})'),
    )
    .join('\\s+')
  return new RegExp(source, 'iu')
}

/** The words from a few before a place on. */
function wordsAround(text: string, at: number): string {
  const start = at < 40 ? 0 : Math.min(text.indexOf(' ', at - 30) + 1, at)
  // In the place of code and pictures stands a character that no terminal can show.
  const words = text
    .slice(start)
    .replace(/\uFFFC+/g, '…')
    .trim()
  return start === 0 ? words : `… ${words}`
}
