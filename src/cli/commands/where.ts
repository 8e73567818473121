import { join, relative, resolve } from 'node:path'
import { type Located, type LocatedPlace, locate } from '../../app/where/locate.ts'
import { diskHost } from '../../host/disk-host.ts'
import { UsageError } from '../../model/errors.ts'
import { shorten } from '../../support/texts/shorten.ts'
import { openEditor } from '../editor/open-editor.ts'
import { formatCsv } from '../format-csv.ts'
import { formatTable } from '../format-table.ts'
import { jsonText } from '../json-text.ts'
import { ownName } from '../own-name.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'

interface WhereFlags {
  report: string
  all?: boolean
  csv?: boolean
  json?: boolean
  open?: boolean
}

/** `dhr where`: tells where something stands that a reader named. Returns the exit code. */
export async function runWhere(
  words: readonly string[],
  flags: WhereFlags,
  terminal: Terminal,
): Promise<number> {
  const { out, err } = terminal
  const query = words.join(' ').trim()
  const everything = flags.all || (query === '' && flags.csv)
  if (query === '' && !everything) {
    throw new UsageError('Nothing to look for was named', {
      hint: 'Name a paragraph (dhr where 47), a recommendation (dhr where rec 3), some words, or --all',
    })
  }
  const located = await locate(
    diskHost(),
    flags.report,
    everything ? undefined : query,
    makeAskPassphrase(),
  )
  const shown = located.places.map(
    (place): LocatedPlace => ({
      ...place,
      file: visible(place.file),
      path: visible(place.path),
      words: visible(place.words),
      under: visible(place.under),
    }),
  )
  if (flags.json) out.write(toJson(located, flags.report))
  else if (flags.csv) out.write(toCsv(shown))
  else if (everything) out.write(toTable(shown, out))
  else out.write(shown.map((place) => describe(place, out)).join('\n'))
  if (shown.length === 0) {
    const sought = visible(located.mask(query))
    err.write(`Nothing found for “${sought}”: ${located.range}.\n`)
    return 1
  }
  if (!flags.json) err.write(tellOfPages(located, flags.report, err))
  return flags.open ? openAt(located.places, flags.report, terminal) : 0
}

const nouns = {
  heading: 'section',
  paragraph: 'paragraph',
  recommendation: 'recommendation',
  footnote: 'footnote',
} as const

/** “paragraph 47(b)”. */
function nameOf({ kind, number, id, after }: LocatedPlace): string {
  const noun = kind === 'item' ? nounOfItem(id) : nouns[kind]
  if (kind === 'heading') return `${after ? 'under ' : ''}heading${number ? ` ${number}` : ''}`
  if (number === '') return 'not numbered'
  return `${after ? 'after ' : ''}${noun} ${number}`
}

/** A lettered item bears the number of what it belongs to: a paragraph, a recommendation or a footnote. */
function nounOfItem(id: string): string {
  if (id.startsWith('recommendation-')) return nouns.recommendation
  return id.startsWith('footnote-') ? nouns.footnote : nouns.paragraph
}

/** As terminals and editors read it. */
const spotOf = ({ path, position }: LocatedPlace): string => `${path}:${position.start.line}`

function describe(place: LocatedPlace, out: NodeJS.WriteStream): string {
  const page = place.page === undefined ? [] : [`page ${place.page}`]
  const label = place.label === undefined ? [] : [`#${place.label}`]
  const about = [paint(out, 'cyan', spotOf(place)), ...page, ...label].join('  ')
  const under =
    place.kind === 'heading' || place.under === ''
      ? ''
      : paint(out, 'dim', `  ${shorten(place.under, 60)}\n`)
  const words = shorten(place.words, Math.max(40, (out.columns || 100) - 4))
  return `${paint(out, 'bold', nameOf(place))}  ${about}\n${under}  ${words}\n`
}

function toTable(places: readonly LocatedPlace[], out: NodeJS.WriteStream): string {
  const rows = places.map((place) => {
    const page = place.page === undefined ? '' : `p. ${place.page}`
    return [shortName(place), place.label ?? '', spotOf(place), page, place.words]
  })
  return formatTable(rows, out)
}

/** “47(b)”, “rec 3”, “footnote 12”: as `dhr where` takes it. */
function shortName({ kind, number, id }: LocatedPlace): string {
  if (id.startsWith('recommendation-')) return `rec ${number}`
  if (kind === 'footnote' || id.startsWith('footnote-')) return `footnote ${number}`
  return kind === 'heading' ? `heading ${number}`.trim() : number
}

/** A sheet in which a board writes its comments, one row for whatever bears a number. */
function toCsv(places: readonly LocatedPlace[]): string {
  const head = [
    'Paragraph',
    'Page',
    'Section',
    'First words',
    'Comment',
    'From',
    'Answer',
    'File',
    'Line',
    'Label',
  ]
  const rows = places.map((place) => [
    place.kind === 'heading' ? `Section ${place.number}`.trim() : shortName(place),
    place.page === undefined ? '' : String(place.page),
    place.under,
    shorten(place.words, 100),
    '',
    '',
    '',
    place.file,
    String(place.position.start.line),
    place.label ?? '',
  ])
  return formatCsv([head, ...rows])
}

function toJson({ places, lastPages, mask }: Located, folder: string): string {
  const plain = places.map(
    ({ kind, number, label, under, words, page, file, position, after }) => ({
      kind,
      number,
      label: label ?? null,
      file: mask(join(folder, file)),
      line: position.start.line,
      column: position.start.column,
      page: page ?? null,
      under,
      words,
      after,
    }),
  )
  const printed = lastPages ? { pdf: lastPages.pdf, changedSince: lastPages.stale } : null
  return jsonText({ printed, places: plain })
}

function tellOfPages(
  { lastPages, mask }: Located,
  folder: string,
  err: NodeJS.WriteStream,
): string {
  const say = (words: string): string => `${paint(err, 'dim', words)}\n`
  if (!lastPages)
    return say(`No pages: the report has not been printed here yet (${ownName()} build).`)
  if (!lastPages.stale) return ''
  const path = visible(mask(relative('', join(folder, lastPages.pdf))))
  return say(
    `The report was changed after ${path} was printed: pages are those of that PDF, and its numbers may be others.`,
  )
}

async function openAt(
  places: readonly LocatedPlace[],
  folder: string,
  { err }: Terminal,
): Promise<number> {
  const [place, ...others] = places
  if (!place) return 1
  if (others.length > 0) {
    err.write(
      `--open opens one place, and these are ${places.length}: name the label or some words of the one you mean.\n`,
    )
    return 1
  }
  const { line, column } = place.position.start
  const opened = await openEditor({ file: resolve(folder, place.source), line, column })
  if (!opened)
    err.write(`The text editor could not be started: set VISUAL or EDITOR to the name of one.\n`)
  return opened ? 0 : 2
}
