import type { Stretch, TextPlace } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../../support/all-matches.ts'
import { findCitations } from '../citations/find-citations.ts'
import { findReferences } from '../citations/find-references.ts'
import type { CitedWork } from '../citations/works-in-text.ts'
import type { CompiledExplained } from '../explained.ts'
import { type Normalised, sourceRange } from '../normalise.ts'
import type { PreparedText } from '../prepare-text.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isPlainWord, isWordSurname } from '../word-nature.ts'
import { explainPhrases } from './explain-phrases.ts'
import type { Suspect } from './find-names.ts'
import { findServices } from './find-services.ts'
import { type Judgement, judgeWord } from './judge-word.ts'

/** One text with all that is known of each of its words. */
export interface Reading {
  run: number
  place: TextPlace
  normalised: Normalised
  words: Word[]
  judged: Judgement[]
  /** Within a phrase or a citation that explains it. */
  done: boolean[]
  /** Done by the shape of the words about it alone: a name that is known yields to nothing of this. */
  guessed: boolean[]
  /** What looks like an organisation by its capitals alone, as first and last index. */
  organisations: Array<[number, number]>
  services: Suspect[]
  citations: CitedWork[]
}

export interface PreparedRun {
  text: PreparedText
  place: TextPlace
}

/** Reads a text: what explains its words, where it cites, which services it names by their shape. */
export function readRun(
  run: PreparedRun,
  index: number,
  context: CompiledExplained,
  listed: ReadonlySet<string>,
): Reading {
  const { normalised, words } = run.text
  const { done, named, organisations } = explainPhrases(words, context)
  const guessed = done.map((is, at) => is && named[at] !== true)
  for (const [from, to] of organisations) guessed.fill(false, from, to + 1)
  const hide = (ranges: Stretch[], isGuess = false) => {
    let at = 0
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
      while (at < words.length && (words[at]?.end ?? 0) <= range.start) at += 1
      for (
        let inside = at;
        inside < words.length && (words[inside]?.start ?? 0) < range.end;
        inside += 1
      ) {
        guessed[inside] = isGuess && named[inside] !== true
        done[inside] = true
      }
    }
  }
  const citations = findCitations(normalised.text, run.place === 'note' ? 'note' : 'prose', listed)
  hide(citations, true)
  hide(addressesIn(normalised.text))
  hide(findReferences(normalised.text))
  const services = findServices(
    normalised.text,
    (range) => isAllowedWhole(words, range, context) || isNamedWhole(words, range, named),
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
    guessed,
    organisations,
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
function addressesIn(text: string): Stretch[] {
  if (!/[@/]|\w\.\w/.test(text)) return []
  const pattern =
    /(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|\(?(?<!\w-*\.?-*)\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|gov|co|nhs|info)\b\S*/g
  return allMatches(text, pattern).map(stretchOf)
}

/** A place that `allowed-names` or the phrases name as it stands. */
function isAllowedWhole(
  words: readonly Word[],
  range: Stretch,
  context: CompiledExplained,
): boolean {
  const inside = words.filter((word) => word.start >= range.start && word.end <= range.end)
  const first = inside[0]
  const candidates = first === undefined ? [] : (context.byFirstWord.get(first.key) ?? [])
  return candidates.some(
    ({ parts }) =>
      parts.length >= inside.length && inside.every((word, at) => parts[at] === word.key),
  )
}

/** “Coronation Street” */
function isNamedWhole(words: readonly Word[], range: Stretch, named: readonly boolean[]): boolean {
  return words.every(
    ({ start, end }, at) => start < range.start || end > range.end || named[at] === true,
  )
}

/** “Kofi Lane said”, not “off Percy Street”: a first name before a word that ends streets too. */
function isPersonBeforeSurname(words: readonly Word[], range: Stretch): boolean {
  const inside = words.filter((word) => word.start >= range.start && word.end <= range.end)
  const [first, last] = inside
  if (inside.length !== 2 || first === undefined || last === undefined) return false
  if (!isListedName(first.key) || isPlainWord(first.key)) return false
  const before = first.opens ? '' : (words[words.indexOf(first) - 1]?.key ?? '')
  // Of these only “Lane” and “Grove” end names often.
  if (last.key !== 'street' && isWordSurname(last.key))
    return !/^(?:in|on|off|along|down)$/.test(before)
  return !beforeStreet.test(before) && actsAsPerson(words, words.indexOf(last))
}

const beforeStreet =
  /^(?:in|on|off|along|down|up|at|near|from|to|into|of|outside|opposite|towards)$/
