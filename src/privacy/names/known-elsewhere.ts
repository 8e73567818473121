import { fieldAbbreviations } from '../lists/field-abbreviations.ts'
import { organisationWords } from '../lists/organisation-words.ts'
import { auxiliaries, days, feasts, months } from '../lists/person-words.ts'
import { isWellKnownPlace, lookUpWord } from '../look-up-word.ts'
import { doneToPerson } from '../signs/done-to-person.ts'
import { isFeastItself } from '../signs/feast-or-name.ts'
import { isPartOfBuilding } from '../signs/shapes-of-words.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import { isWordItself } from '../signs/word-or-name.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isListedPlace, isPlainWord, isUsualFirstName } from '../word-nature.ts'
import { mayBeName } from './may-be-name.ts'
import type { Certainty } from './names-among.ts'
import type { Reading } from './read-run.ts'
import type { WordRun } from './weigh-suspect.ts'

/** Once a name, a name everywhere: at a sentence's start, in small letters, in a heading. */
export function knownElsewhere(
  reading: Reading,
  found: readonly WordRun[],
  names: ReadonlyMap<string, Certainty>,
  small: ReadonlySet<string>,
  cited: ReadonlySet<string>,
): WordRun[] {
  const taken = new Set(
    found.flatMap((run) =>
      Array.from({ length: run.last - run.first + 1 }, (_, offset) => run.first + offset),
    ),
  )
  const more: WordRun[] = []
  for (const [at, word] of reading.words.entries()) {
    if (taken.has(at) || isSaint(reading.words, at, names)) continue
    const severity = names.get(word.key)
    if (
      reading.done[at] === true &&
      !(reading.guessed[at] === true && severity === 'error' && !cited.has(word.key))
    )
      continue
    const plain = isPlainWord(word.key)
    if (severity !== undefined) {
      if (
        (plain || months.has(word.key) || days.has(word.key)) &&
        !mayBeName(reading, at, small, names)
      )
        continue
      // “attended ED”, where an Ed is known
      if (word.capital === 'all' && word.key.length < 4 && fieldAbbreviations.has(word.key))
        continue
      const short = word.key.length < 4 && !isUsualInSmall(reading.words, at)
      if (word.capital === 'none' && (plain || short)) continue
      // “has a robin on it”
      if (word.capital === 'none' && /^(?:an?|the)$/.test(reading.words[at - 1]?.key ?? ''))
        continue
      if (isWhere(reading.words, at) || isPartOfBuilding(reading.words, at)) continue
      if (isThingOfTheName(reading.words, at)) continue
      // “at Christmas”, in a report on a Noel Christmas
      if (feasts.has(word.key) && isFeastItself(reading.words, at)) continue
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

/** “the Mercedes was towed”, “Grant was awarded”, “Ray of Hope”, “Schedule 21”: what bears the name of somebody. */
export function isThingOfTheName(words: readonly Word[], at: number): boolean {
  const [before, word, next, then] = [-1, 0, 1, 2].map((step) => words[at + step])
  if (word === undefined || word.possessive || word.capital !== 'first') return false
  if (isWordItself(words, at)) return true
  // “the word Islam means peace”
  if (/^(?:word|term)$/.test(before?.key ?? '') && word.gap === ' ') return true
  if (next?.key === 'of' && next.gap === ' ' && then?.gap === ' ')
    return then.capital === 'first' && isPlainWord(then.key)
  if (word.opens || word.gap !== ' ' || !/^(?:the|an?)$/.test(before?.key ?? '')) return false
  return (
    next === undefined ||
    next.opens ||
    (next.gap !== ' ' && next.gap !== '-') ||
    auxiliaries.has(next.key) ||
    /^(?:in|on|at|from|to|for|with|by|and|or|into|outside|behind|had|has|that|which|when|after|before)$/.test(
      next.key,
    )
  )
}

/** “Advised to encourage lee to ring”, where a Lee is known */
function isUsualInSmall(words: readonly Word[], at: number): boolean {
  return (
    isUsualFirstName(words[at]?.key ?? '') &&
    (standsForPerson(words, at) || doneToPerson(words, at))
  )
}

/** “Preston Crown Court”, in a report on an officer Preston */
export function isTownOfBody(words: readonly Word[], at: number): boolean {
  const [word, first, second] = [words[at], words[at + 1], words[at + 2]]
  if (word?.possessive !== false || !isListedPlace(word.key)) return false
  if (first?.gap !== ' ' || first.capital !== 'first' || first.opens) return false
  if (/^(?:police|council|infirmary|constabulary)$/.test(first.key)) return true
  return (
    /^(?:crown|magistrates|county|city|borough|district|general|royal|town)$/.test(first.key) &&
    second?.capital === 'first' &&
    organisationWords.has(second.key)
  )
}

/** “a weekend in Paris”, “moved to Lincoln”, of somebody called so */
function isWhere(words: readonly Word[], at: number): boolean {
  const [verb, before, word] = [words[at - 2], words[at - 1], words[at]]
  if (word === undefined || word.opens || word.possessive || !isListedPlace(word.key)) return false
  if (/^(?:in|near)$/.test(before?.key ?? '')) return true
  // “It was returned to Lincoln unread”: what somebody is given back.
  const wellKnown = (lookUpWord(word.key) & isWellKnownPlace) !== 0
  if (/^return/.test(verb?.key ?? '') && isUsualFirstName(word.key) && !wellKnown) return false
  const passive = /^(?:was|were|been|be)$/.test(words[at - 3]?.key ?? '')
  if (verb?.key === 'returned' && passive) return false
  return (
    (before?.key === 'to' &&
      /^(?:moved?|moving|relocated?|travel(?:led)?|train|bus|coach|flight|flew|drove|trip|journey|return(?:ed)?)$/.test(
        verb?.key ?? '',
      )) ||
    (/^(?:from|at)$/.test(before?.key ?? '') &&
      /^(?:journey|train|bus|coach|flight|flew|travelled|trip|off|changed|arrived)$/.test(
        verb?.key ?? '',
      ))
  )
}

/** “St Martin’s”, in a report on a Martin; “Ms St Hilaire” is called so. */
export function isSaint(
  words: readonly Word[],
  at: number,
  names: ReadonlyMap<string, Certainty>,
): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before?.key !== 'st' || before.capital === 'none' || names.has(`st ${word?.key}`))
    return false
  return /^\.? $/.test(word?.gap ?? '')
}
