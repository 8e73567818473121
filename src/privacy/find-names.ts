import { explainPhrases } from './explain-phrases.ts'
import { type CompiledExplained, compileExplained, type Explained } from './explained.ts'
import { citedSurnames, findCitations } from './find-citations.ts'
import { findServices, type ServiceKind } from './find-services.ts'
import { joinSuspects } from './join-suspects.ts'
import { type Judgement, judgeWord } from './judge-word.ts'
import { days, modals, months } from './lists/person-words.ts'
import { type Normalised, type Range, sourceRange } from './normalise.ts'
import { type PreparedText, prepareText } from './prepare-text.ts'
import type { Word } from './split-words.ts'
import type { WordRun } from './weigh-suspect.ts'
import { isListedName, isPlainWord, isWordName } from './word-nature.ts'
import { wordOrName } from './word-or-name.ts'

/** Where a text stands in the report. In a file name, small letters may be a name too. */
export type TextPlace =
  | 'prose'
  | 'heading'
  | 'cell'
  | 'note'
  | 'panel'
  | 'data'
  | 'comment'
  | 'file-name'

export interface TextRun {
  text: string | PreparedText
  place: TextPlace
}

/** Why something is taken for a name; in this order of weight. */
export type Evidence =
  | 'title'
  | 'kinship'
  | 'acts'
  | 'full-name'
  | 'known-elsewhere'
  | 'panel-name-alone'
  | 'listed'
  | 'unexplained'
  | 'shape'

/** A finding of layer 2. It bears offsets and never the text that it found. */
export interface Suspect {
  /** Which of the runs. */
  run: number
  /** Offsets in that run's text as given. */
  start: number
  end: number
  kind: 'person' | 'professional' | ServiceKind
  evidence: Evidence
  severity: 'error' | 'warning' | 'advice'
}

interface Reading {
  run: number
  place: TextPlace
  normalised: Normalised
  words: Word[]
  judged: Judgement[]
  /** Within a phrase or a citation that explains it. */
  done: boolean[]
  services: Suspect[]
  citations: Range[]
}

/**
 * Layer 2: names that nobody registered. Every capitalised word is to be explained; what cannot be, is
 * reported. It takes the whole report at once, since a word that is a name anywhere is one everywhere.
 */
export function findNames(
  runs: readonly TextRun[],
  explained: Explained | CompiledExplained,
): Suspect[] {
  const context = 'byFirstWord' in explained ? explained : compileExplained(explained)
  const readings = runs.map((run, index) => read(run, index, context))
  const cited = new Set(
    readings.flatMap(({ normalised, citations }) => citedSurnames(normalised.text, citations)),
  )
  const found = readings.map((reading) => joinSuspects(reading, context, cited))
  const names = namesAmong(readings, found)
  return readings.flatMap((reading, index) => {
    const people = [...(found[index] ?? []), ...knownElsewhere(reading, found[index] ?? [], names)]
    return [...people.map((run) => suspectOf(reading, run)), ...reading.services].sort(
      (a, b) => a.start - b.start,
    )
  })
}

function read(run: TextRun, index: number, context: CompiledExplained): Reading {
  const { normalised, words } = typeof run.text === 'string' ? prepareText(run.text) : run.text
  const done = explainPhrases(words, context)
  const hide = (ranges: Range[]) => {
    let at = 0
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
      while (at < words.length && (words[at]?.end ?? 0) <= range.start) at += 1
      for (
        let inside = at;
        inside < words.length && (words[inside]?.start ?? 0) < range.end;
        inside += 1
      )
        done[inside] = true
    }
  }
  const citations = findCitations(normalised.text, run.place === 'note')
  hide(citations)
  hide(addressesIn(normalised.text))
  const services = findServices(normalised.text, (range) =>
    isAllowedWhole(words, done, range, context),
  ).filter((service) => service.kind !== 'street' || !isPersonBeforeSurname(words, service))
  hide(services)
  return {
    run: index,
    place: run.place,
    normalised,
    words,
    judged: words.map((_, at) =>
      done[at] === true ? 'explained' : judgeWord(words, at, context, normalised.text),
    ),
    done,
    citations,
    services: services.map(({ kind, severity, start, end }) => ({
      run: index,
      ...sourceRange(normalised, start, end),
      kind,
      evidence: 'shape',
      severity,
    })),
  }
}

/** Words inside e-mail and web addresses and file names are left to the layers that know those. */
function addressesIn(text: string): Range[] {
  if (!/[@/]|\w\.\w/.test(text)) return []
  const pattern =
    /\S+@\S+|(?:https?:\/\/|www\.)\S+|\(?\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|gov|co|nhs|info)\b\S*/g
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A place that `allowed-names` or the phrases name as it stands. */
function isAllowedWhole(
  words: readonly Word[],
  done: readonly boolean[],
  range: Range,
  context: CompiledExplained,
): boolean {
  const inside = words.filter((word) => word.start >= range.start && word.end <= range.end)
  const first = inside[0]
  const candidates = first === undefined ? [] : (context.byFirstWord.get(first.key) ?? [])
  void done
  return candidates.some(
    ({ parts }) =>
      parts.length >= inside.length && inside.every((word, at) => parts[at] === word.key),
  )
}

/** “Kofi Lane said”: a first name before a word that ends streets too. */
function isPersonBeforeSurname(words: readonly Word[], range: Range): boolean {
  const inside = words.filter((word) => word.start >= range.start && word.end <= range.end)
  const [first] = inside
  return (
    inside.length === 2 && first !== undefined && isListedName(first.key) && !isPlainWord(first.key)
  )
}

/** Words that are names somewhere, with how sure that is. */
function namesAmong(
  readings: readonly Reading[],
  found: readonly WordRun[][],
): Map<string, 'error' | 'warning'> {
  const names = new Map<string, 'error' | 'warning'>()
  for (const [index, runs] of found.entries()) {
    for (const run of runs) {
      if (run.severity === 'advice') continue
      for (let at = run.first; at <= run.last; at += 1) {
        const word = readings[index]?.words[at]
        if (word === undefined || word.key.length < 2) continue
        if (run.severity === 'error' || !names.has(word.key)) names.set(word.key, run.severity)
      }
    }
  }
  return names
}

/** Once a name, a name everywhere: at a sentence's start, in small letters, in a heading. */
function knownElsewhere(
  reading: Reading,
  found: readonly WordRun[],
  names: ReadonlyMap<string, 'error' | 'warning'>,
): WordRun[] {
  const taken = new Set(
    found.flatMap((run) =>
      Array.from({ length: run.last - run.first + 1 }, (_, offset) => run.first + offset),
    ),
  )
  const more: WordRun[] = []
  for (const [at, word] of reading.words.entries()) {
    if (taken.has(at) || reading.done[at] === true) continue
    const severity = names.get(word.key)
    const plain = isPlainWord(word.key)
    if (severity !== undefined) {
      if ((plain || months.has(word.key) || days.has(word.key)) && !mayBeName(reading, at)) continue
      if (word.capital === 'none' && (plain || word.key.length < 4)) continue
      more.push({ first: at, last: at, evidence: 'known-elsewhere', severity, professional: false })
    } else if (
      reading.place === 'file-name' &&
      word.capital === 'none' &&
      word.key.length > 3 &&
      !plain &&
      isListedName(word.key)
    ) {
      more.push({
        first: at,
        last: at,
        evidence: 'listed',
        severity: 'warning',
        professional: false,
      })
    }
  }
  return more
}

/** A word that is somebody's name in this report: at a sentence's start, too, unless it is “Will you” or “May 2020”. */
function mayBeName(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word === undefined || word.capital === 'none') return false
  const verdict = wordOrName(reading.words, at)
  if (verdict === 'word' && (modals.has(word.key) || months.has(word.key) || days.has(word.key)))
    return false
  return word.opens ? isWordName(word.key) : verdict === 'name' || reading.judged[at] === 'unclear'
}

function suspectOf(reading: Reading, run: WordRun): Suspect {
  const start = reading.words[run.first]?.start ?? 0
  const end = reading.words[run.last]?.end ?? 0
  return {
    run: reading.run,
    ...sourceRange(reading.normalised, start, end),
    kind: run.professional ? 'professional' : 'person',
    evidence: run.evidence,
    severity: run.severity,
  }
}
