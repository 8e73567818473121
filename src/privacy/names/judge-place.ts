import { wordSet } from '../../support/word-set.ts'
import { capitalFollows } from '../capital-follows.ts'
import { countriesAlone, countriesAndNames } from '../lists/countries.ts'
import { isFirstName, isWellKnownPlace } from '../look-up-word.ts'
import { isOffice } from '../signs/acts-as-office.ts'
import { doneToPerson } from '../signs/done-to-person.ts'
import { endsHyphenedPlace } from '../signs/place-endings.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import { isSurelyPerson, livesAsPerson } from '../signs/surely-person.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isListedPlace, isPlainWord, isWordName } from '../word-nature.ts'
import type { Judgement } from './judge-word.ts'

const placeBefore = wordSet(
  'in at to from near around across of outside within through towards toward via into central north south east west inner outer greater upper lower between throughout over leaving left and or for the',
)
const strictlyPlace = wordSet(
  'in at near around across outside within via into central north south east west throughout',
)

/**
 * A place that may be a name: “told Chelsea”, “Kent said”. A small place that is a first name as well is
 * first of all a name; a county or city needs words about it that only a person has.
 */
export function judgePlace(words: readonly Word[], index: number, bits: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  if (isStation(words, index) || isAmongPlaces(words, index)) return 'word'
  if (isOffice(words, index)) return 'unclear'
  // “She never spoke of Libya”
  if (countriesAlone.has(word.key) && !word.possessive) return 'word'
  if (isSurelyPerson(words, index) || livesAsPerson(words, index) || isSomebodysHome(words, index))
    return 'suspect'
  const firstName = (bits & isFirstName) !== 0 || isWordName(word.key)
  if (!firstName && isListedName(word.key) && isToldOrHit(words, index)) return 'suspect'
  const wellKnown = (bits & isWellKnownPlace) !== 0 || countriesAndNames.has(word.key)
  if (!firstName && (wellKnown || !isListedName(word.key))) return 'word'
  const before = word.opens || !/^\s+$/.test(word.gap) ? undefined : words[index - 1]
  const person = standsForPerson(words, index)
  if (!person && isAmidPlaces(words, index)) return 'word'
  if (before !== undefined && strictlyPlace.has(before.key)) return person ? 'unclear' : 'word'
  if (person) return firstName || doneToPerson(words, index) ? 'suspect' : 'unclear'
  if (before !== undefined && placeBefore.has(before.key)) return 'word'
  // “Clive” is a village in Shropshire.
  return firstName && !wellKnown && !isPlainWord(word.key) ? 'suspect' : 'unclear'
}

const onlyToPeople =
  /^(?:told|tell|tells|telling|thanked|resented|married|hit|punched|slapped|kicked|kissed|hugged|strangled|stabbed|threatened|blamed|despised|feared|loathed)$/

/** “Nobody told Bolton what it was”: a surname; nobody tells a town. */
function isToldOrHit(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (word?.opens !== false || word.gap !== ' ' || !onlyToPeople.test(before?.key ?? ''))
    return false
  return !capitalFollows(words, index)
}

/** “gone to Devon’s for the weekend”, “slept at Jordan’s.” */
function isSomebodysHome(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word?.possessive !== true || word.opens) return false
  if (!/^(?:to|at|from|round|near|outside|into)$/.test(before?.key ?? '')) return false
  return (
    next === undefined ||
    next.opens ||
    !/^(?:'s?)? $/.test(next.gap) ||
    /^(?:for|and|with|on|in|until|when|because|after|before|but|to|at|that|every|last|most|all|again|instead|tonight)$/.test(
      next.key,
    )
  )
}

/** “Victoria station”, “Chester Zoo” */
function isStation(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    next?.gap === ' ' &&
    /^(?:station|railway|airport|zoo|cathedral|line|crown|magistrates|racecourse|docks?|pier|marina|market)$/.test(
      next.key,
    )
  )
}

/** “Hay-on-Wye”, “Cardiff Bay”, “Cardiff and Vale” */
export function isEndOfPlace(words: readonly Word[], index: number): boolean {
  const [earlier, before, word] = [words[index - 2], words[index - 1], words[index]]
  if (word === undefined || before === undefined || word.opens) return false
  if (word.gap === '-') return endsHyphenedPlace(words, index)
  if (word.gap !== ' ' || !/^(?:bay|vale|dale|cove|heath|moor)$/.test(word.key)) return false
  const town = before.key === 'and' ? earlier : before
  return town?.capital === 'first' && isSurePlace(town.key)
}

const far = 15
const several = 3

/** “From Halstead to Coggeshall, from there to Chelsea and back to Clare”: in prose about one town after another. */
function isAmidPlaces(words: readonly Word[], index: number): boolean {
  const near = words.slice(Math.max(0, index - far), index + far + 1)
  const places = near.filter(
    ({ key, capital }) => capital === 'first' && isSurePlace(key) && !isPlainWord(key),
  )
  return new Set(places.map(({ key }) => key)).size >= several
}

const isSurePlace = (key: string) => isListedPlace(key) && !isListedName(key)

/** Towns and states abroad that are first of all girls. */
const girlsAbroad =
  /^(?:adelaide|alexandria|carolina|charlotte|florence|georgia|sofia|sydney|victoria|virginia)$/

/** “Preston, Chester and Lincoln”: three in a row. */
function isAmongPlaces(words: readonly Word[], index: number): boolean {
  const isPlaceAt = (at: number) => {
    const word = words[at]
    return word?.capital === 'first' && isListedPlace(word.key)
  }
  const step = (at: number, by: 1 | -1): number | undefined => {
    const other = at + by
    const later = words[by === 1 ? other : at]
    if (isPlaceAt(other) && later?.gap === ', ') return other
    const joiner = words[other]
    if (joiner?.key !== 'and' && joiner?.key !== 'or') return undefined
    return isPlaceAt(other + by) ? other + by : undefined
  }
  const places = [index]
  for (const by of [1, -1] as const) {
    for (let at = step(index, by); at !== undefined && places.length < 6; at = step(at, by))
      places.push(at)
  }
  // “Charlotte, Sofia and Georgia” are three girls, unless a town stands among them.
  return places.length >= 3 && places.some((at) => !girlsAbroad.test(words[at]?.key ?? ''))
}
