import type { Position } from 'unist'
import type { OtherText, PlacedText, Privacy, Secret } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { indexLines } from '../../support/texts/line-index.ts'
import { type ScannedText, scannedTexts } from '../../support/texts/scanned-texts.ts'
import { twoByte } from '../../support/two-byte.ts'
import { withoutOverlaps } from '../../support/without-overlaps.ts'
import { unsureForms } from '../../support/writing/unsure-forms.ts'
import { wordsRunTogether } from '../spelling/run-together.ts'
import { timeMeant, timesWithCapital } from '../spelling/times-with-capital.ts'

type Found = Omit<Secret, 'file' | 'position' | 'where'> & { start: number; end: number }

/** Everything that all layers find, each stretch once: what the register knows comes first. */
export function surveySecrets(report: Report, privacy: Privacy): readonly Secret[] {
  const secrets = surveyTexts([...scannedTexts(report), ...namesOfFiles(report, privacy)], privacy)
  return [...secrets, ...elsewhere(report, privacy, secrets)]
}

/** What all layers find in texts, in their order. */
export function surveyTexts(texts: readonly ScannedText[], privacy: Privacy): Secret[] {
  const names = privacy.findNames(texts.map(readAsName))
  const sexes = privacy.findChildSex(texts.map(({ kind, text }) => (kind === 'hidden' ? '' : text)))
  const namesOf = groupByRun(names)
  const sexesOf = groupByRun(sexes)
  return texts.flatMap((text, run) => {
    const found: Found[] = [
      ...privacy.matchRegister(text.text).map(({ start, end, form, entry, severity }): Found => {
        return { start, end, layer: 'register', kind: form, entry, severity }
      }),
      ...datesIn(text, privacy),
      ...identifiersIn(text, privacy),
      ...(namesOf.get(run) ?? [])
        .filter(
          ({ start, end }) => !isTime(text.text, start, end) && !isSlip(text.text, start, end),
        )
        .map(({ start, end, kind, evidence, severity }): Found => {
          return { start, end, layer: 'name', kind, evidence, severity }
        }),
    ]
    const alone = withoutOverlaps(found)
    alone.push(
      ...(sexesOf.get(run) ?? []).map(({ start, end, form }): Found => {
        return { start, end, layer: 'child-sex', kind: form, severity: 'warning' }
      }),
      ...privacy.findHiddenCharacters(text.text).map(({ start, end, kind, severity }): Found => {
        return { start, end, layer: 'character', kind, severity }
      }),
    )
    const jigsaw = text.kind === 'paragraph' ? privacy.findJigsaw(text.text) : undefined
    if (jigsaw) {
      const { start, end, pieces } = jigsaw
      const words = pieces.join(', ')
      alone.push({ start, end, layer: 'jigsaw', kind: 'jigsaw', severity: 'advice', words })
    }
    return alone.map((one): Secret => placed(one, text))
  })
}

/** “In october 2022” and “on Wensday” say when, whatever follows them; April and June are names too. */
function isTime(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (!timesWithCapital.has(word)) return timeMeant(word.toLowerCase()) !== undefined
  return (
    !/^(?:april|june)$/.test(word) ||
    /^ (?:19|20)\d\d\b/.test(text.slice(end, end + 6)) ||
    /\d(?:st|nd|rd|th)? (?:of )?$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** “Alot has changed”: nobody is called so. */
const isSlip = (text: string, start: number, end: number): boolean =>
  wordsRunTogether(text.slice(start, end).toLowerCase()) !== undefined

/** Addresses are for the register and the identifiers: their words are no prose. */
function readAsName({ kind, place, text, where, ofPanel = false }: ScannedText): PlacedText {
  const isAddress =
    kind === 'hidden' && place === 'prose' && (where !== undefined || !/\s/.test(text.trim()))
  return { text: isAddress ? '' : text, place, ofPanel }
}

function datesIn(text: ScannedText, privacy: Privacy): Found[] {
  // The data of a file are dated by themselves.
  if (text.where !== undefined && text.kind === 'hidden') return []
  const context = { note: text.place === 'note', process: text.process }
  return privacy.findDates(text.text, context).flatMap(({ start, end, kind }): Found[] => {
    // The author's own notes say when something is due.
    if (kind === 'day' && text.place === 'comment') return []
    return [{ start, end, layer: 'date', kind, severity: kind === 'day' ? 'warning' : 'error' }]
  })
}

function identifiersIn({ text }: ScannedText, privacy: Privacy): Found[] {
  return privacy.findIdentifiers(text).map(({ start, end, kind, severity }): Found => {
    const words = privacy.describeIdentifier(kind, text.slice(start, end))
    return { start, end, layer: 'identifier', kind, severity, words }
  })
}

/** The names of sections and of the folder, after which the PDF is called. */
function namesOfFiles(report: Report, { folder }: Privacy): ScannedText[] {
  const nameless = { place: 'file-name', kind: 'hidden', process: false } as const
  const sections = report.files.map(({ file }): ScannedText => {
    return { ...nameless, file, text: twoByte(file), position: () => undefined }
  })
  const ofFolder = { ...nameless, file: report.files[0]?.file ?? '', text: twoByte(folder) }
  return [...sections, { ...ofFolder, position: () => undefined }]
}

function groupByRun<T extends { run: number }>(hits: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const hit of hits) {
    const group = groups.get(hit.run)
    if (group) group.push(hit)
    else groups.set(hit.run, [hit])
  }
  return groups
}

function placed({ start, end, ...found }: Found, text: ScannedText): Secret {
  const { file, place } = text
  const position = text.position(start, end)
  if (text.where !== undefined) return { ...found, where: { place: text.where }, file, position }
  const where = place === 'comment' || place === 'file-name' ? { where: place } : {}
  return { ...found, ...where, file, position }
}

/** Whatever the register knows in what is no Markdown text: front matter, labels, comments in YAML, settings. */
function elsewhere(report: Report, privacy: Privacy, found: readonly Secret[]): Secret[] {
  const others: readonly OtherText[] = [
    ...report.files.map(({ file, text }) => ({ file, text })),
    ...privacy.otherTexts,
  ]
  const places = placesByFile(found)
  return others.flatMap(({ file, text, place }) => {
    const taken = places.get(file) ?? []
    const lines = indexLines(text)
    return privacy.matchRegister(text).flatMap((match): Secret[] => {
      const { start, end, form, entry, severity } = match
      if (unsureForms.has(form) || taken.some((one) => touches(one, start, end))) return []
      // What lies beside the report is handed on with the folder, and not printed.
      if (place === 'file-name')
        return [
          {
            file,
            position: undefined,
            layer: 'register',
            kind: form,
            entry,
            severity: 'warning',
            where: place,
          },
        ]
      const position = lines.position(start, end)
      return [
        {
          file,
          position,
          layer: 'register',
          kind: form,
          entry,
          severity,
          where: place === undefined ? 'source' : { place },
        },
      ]
    })
  })
}

function placesByFile(secrets: readonly Secret[]): Map<string, Position[]> {
  const places = new Map<string, Position[]>()
  for (const { file, position } of secrets) {
    if (!position) continue
    const known = places.get(file) ?? []
    known.push(position)
    places.set(file, known)
  }
  return places
}

const touches = ({ start, end }: Position, from: number, to: number): boolean =>
  (start.offset ?? 0) < to && from < (end.offset ?? 0)
