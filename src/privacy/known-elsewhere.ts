import { actsAsPerson } from './acts-as-person.ts'
import { auxiliaries, days, modals, months } from './lists/person-words.ts'
import type { Reading } from './read-run.ts'
import type { Word } from './split-words.ts'
import type { WordRun } from './weigh-suspect.ts'
import { isListedName, isPlainWord, isWordName } from './word-nature.ts'
import { wordOrName } from './word-or-name.ts'

/** Words that are names somewhere, with how sure that is. */
export function namesAmong(
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
export function knownElsewhere(
  reading: Reading,
  found: readonly WordRun[],
  names: ReadonlyMap<string, 'error' | 'warning'>,
  small: ReadonlySet<string>,
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
      if ((plain || months.has(word.key) || days.has(word.key)) && !mayBeName(reading, at, small))
        continue
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

/** Of these words those that the report writes in small letters too: there they are no name. */
export function smallAmong(
  readings: readonly Reading[],
  names: ReadonlyMap<string, unknown>,
): Set<string> {
  const small = new Set<string>()
  for (const { words } of readings) {
    for (const { key, capital } of words) if (capital === 'none' && names.has(key)) small.add(key)
  }
  return small
}

/** “Fields has previous”, where somebody is called so: with a verb, or never in small letters. */
function isNameAtStart(words: readonly Word[], at: number, small: ReadonlySet<string>): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined) return false
  if (!small.has(word.key) || word.possessive || next === undefined || next.opens) return true
  return auxiliaries.has(next.key) || actsAsPerson(words, at) || !/^\s+$/.test(next.gap)
}

/** A word that is somebody's name in this report: at a sentence's start, too, unless it is “Will you” or “May 2020”. */
function mayBeName(reading: Reading, at: number, small: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (word === undefined || word.capital === 'none') return false
  const verdict = wordOrName(reading.words, at)
  if (verdict === 'word' && (modals.has(word.key) || months.has(word.key) || days.has(word.key)))
    return false
  if (word.opens) return isWordName(word.key) || isNameAtStart(reading.words, at, small)
  return verdict === 'name' || reading.judged[at] === 'unclear'
}
