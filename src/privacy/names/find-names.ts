import type { TextPlace } from '../../model/privacy.ts'
import { listedAuthors } from '../citations/find-citations.ts'
import { type CompiledExplained, compileExplained, type Explained } from '../explained.ts'
import { personVerbs } from '../lists/person-words.ts'
import { sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import { isSurelyPerson, livesAsPerson } from '../signs/surely-person.ts'
import { isPlainWord } from '../word-nature.ts'
import { type CalledServices, calledServices, isCalledService } from './called-services.ts'
import type { ServiceKind } from './find-services.ts'
import { joinSuspects } from './join-suspects.ts'
import { isThingOfTheName, knownElsewhere } from './known-elsewhere.ts'
import { isAfterThing } from './named-things.ts'
import { type Certainty, namesAmong, smallAmong } from './names-among.ts'
import { peopleBeforeServices } from './people-before-services.ts'
import { type Reading, readRun } from './read-run.ts'
import type { WordRun } from './weigh-suspect.ts'
import { writtenSmall } from './written-small.ts'

export interface TextRun {
  text: string | PreparedText
  place: TextPlace
  /** Of a text in which more is explained than in the others. */
  explained?: CompiledExplained | undefined
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

/**
 * Layer 2: names that nobody registered. Every capitalised word is to be explained; what cannot be, is
 * reported. It takes the whole report at once, since a word that is a name anywhere is one everywhere.
 */
export function findNames(
  runs: readonly TextRun[],
  explained: Explained | CompiledExplained,
): Suspect[] {
  const context = 'byFirstWord' in explained ? explained : compileExplained(explained)
  const prepared = runs.map(({ text, ...run }) => {
    return { ...run, text: typeof text === 'string' ? prepareText(text) : text }
  })
  const listed = new Set(
    prepared.flatMap(({ text, place }) => listedAuthors(text.normalised.text, place === 'note')),
  )
  const readings = prepared.map((run, index) =>
    readRun(run, index, run.explained ?? context, listed),
  )
  const cited = new Set([
    ...listed,
    ...readings.flatMap(({ citations }) => citations.flatMap(({ authors }) => authors)),
  ])
  const suspects = readings.map((reading) => joinSuspects(reading, context, cited))
  const services = calledServices(readings)
  const people = namesakes(readings, suspects, services)
  const joined = readings.map((reading, index) =>
    (suspects[index] ?? []).map((run): WordRun => {
      const isService =
        !keysOf(reading, run).some((key) => people.has(key)) ||
        isAfterThing(reading.words, run.first)
      return isService && isCalledService(reading, run, services)
        ? { ...run, severity: 'advice' }
        : run
    }),
  )
  const short = writtenSmall(readings, joined)
  const found = joined.map((own, index) =>
    own.filter(
      ({ first, last, evidence }) =>
        first !== last ||
        evidence === 'title' ||
        !short.has(readings[index]?.words[first]?.key ?? ''),
    ),
  )
  const names = namesAmong(readings, found)
  const whole = partsOfNames(readings, found)
  const small = smallAmong(readings, names)
  return readings.flatMap((reading, index) => {
    const own = (found[index] ?? []).map((run) => surer(reading, run, names, whole))
    const people = [
      ...own,
      ...knownElsewhere(reading, own, names, small, cited),
      ...peopleBeforeServices(reading, names),
    ]
    return [...people.map((run) => suspectOf(reading, run)), ...reading.services].sort(
      (a, b) => a.start - b.start,
    )
  })
}

/** Who is surely somebody, though a thing of the report may be called so: “Storm Dennis” and a brother Dennis. */
function namesakes(
  readings: readonly Reading[],
  suspects: readonly WordRun[][],
  { inPassing }: CalledServices,
): ReadonlySet<string> {
  const sure = suspects.flatMap((runs, index) => {
    const reading = readings[index]
    return runs
      .filter(({ first, last, evidence, severity }) => {
        if (reading === undefined || severity === 'advice') return false
        if (isAfterThing(reading.words, first)) return false
        return (
          /^(?:title|kinship|full-name)$/.test(evidence) ||
          (inPassing.has(reading.words[first]?.key ?? '') &&
            personVerbs.has(reading.words[last + 1]?.key ?? '')) ||
          isSurelyPerson(reading.words, last) ||
          livesAsPerson(reading.words, last)
        )
      })
      .flatMap((run) => keysOf(reading, run))
  })
  return new Set(sure)
}

/** Words of names of several words, sure or not. */
function partsOfNames(
  readings: readonly Reading[],
  found: readonly WordRun[][],
): ReadonlySet<string> {
  const several = found.flatMap((runs, index) =>
    runs
      .filter(({ first, last, severity }) => first !== last && severity !== 'advice')
      .flatMap((run) => keysOf(readings[index], run)),
  )
  return new Set(several.filter((key) => !isPlainWord(key)))
}

const keysOf = (reading: Reading | undefined, { first, last }: WordRun): string[] =>
  (reading?.words ?? []).slice(first, last + 1).map(({ key }) => key)

/** “the Bebb case” may be a thing; not where somebody is called so. */
function surer(
  reading: Reading,
  run: WordRun,
  names: ReadonlyMap<string, Certainty>,
  whole: ReadonlySet<string>,
): WordRun {
  if (run.severity === 'error') return run
  const alone = run.severity === 'advice' && run.first === run.last
  if (alone && isThingOfTheName(reading.words, run.first)) return run
  const keys = keysOf(reading, run)
  if (keys.some((key) => names.get(key) === 'error' && !isPlainWord(key)))
    return { ...run, evidence: 'known-elsewhere', severity: 'error' }
  // “flag Mazumdar”, where a Tuesday Mazumdar may be somebody
  return alone && keys.some((key) => whole.has(key))
    ? { ...run, evidence: 'known-elsewhere', severity: 'warning' }
    : run
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
