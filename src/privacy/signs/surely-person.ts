import { capitalFollows } from '../capital-follows.ts'
import { kinship } from '../lists/person-words.ts'
import {
  aroundPeople,
  atHome,
  beforePeople,
  bodilyActs,
  hasRelatives,
  homeAlone,
  livesAs,
  saidOfPeople,
  severalPeople,
  statesOfPeople,
  whoever,
} from '../lists/signs-of-people.ts'
import { isWellKnownPlace, lookUpWord } from '../look-up-word.ts'
import type { Word } from '../split-words.ts'
import { isListedFirstName, isListedPlace } from '../word-nature.ts'
import { isOfOthers } from './behind-subject.ts'
import { isIntroduced, suffersAsPerson } from './introduced-as-person.ts'
import { isApposed } from './is-apposed.ts'

/** “Iris rang the police”, “Carlisle drove home” */
export function livesAsPerson(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word?.capital !== 'first' || next?.gap !== ' ') return false
  const attribute =
    !word.opens && word.gap === ' ' && /^(?:the|an?|of|from|in|at|and)$/.test(before?.key ?? '')
  return !attribute && livesAs.test(next.key)
}

/**
 * Signs of a person so plain that a word of any kind is one: a town, a trade, a virtue, a season, a thing. What only
 * mostly speaks of people is left to `standsForPerson`.
 */
export function isSurelyPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.capital !== 'first') return false
  if (isInPersonsState(words, index)) return true
  if (isApposed(words, index)) return true
  const next = words[index + 1]
  if (capitalFollows(words, index)) return false
  if (next !== undefined && /^,? $/.test(next.gap) && next.key === 'who')
    return !isFromPlace(words, index)
  if (word.possessive && hasRelatives.test(next?.key ?? '')) return true
  const ofNext = /^(?:former|ex|late|new|first|second|eldest|older|younger|own)$/.test(
    next?.key ?? '',
  )
  if (word.possessive && ofNext && hasRelatives.test(words[index + 2]?.key ?? '')) return true
  if (next !== undefined && /^ ["']$/.test(next.gap) && saidOfPeople.test(next.key)) return true
  if (isNamedRole(words, index)) return true
  // “her uncle, ‘Chalky’ Venables”
  if (/^["'] $/.test(word.gap) && /^,? ["']$/.test(words[index - 1]?.gap ?? '')) return true
  const after = keysAfter(words, index)
  if (word.opens) return false
  if (word.gap === ', ' && next?.gap === ', ')
    return [1, 2, 3, 4].some((back) => {
      const before = words[index - back]
      const common = before?.capital === 'none' || before?.opens === true
      return common && kinship.has(before?.key ?? '')
    })
  // “the couple, Hope and”
  if (
    /^(?:, |: | \()$/.test(word.gap) &&
    /^(?:and|being|aged)$/.test(next?.key ?? '') &&
    severalPeople.test(words[index - 1]?.key ?? '')
  )
    return true
  if (word.gap !== ' ') return false
  const before = keysBefore(words, index)
  if (atHome.test(after) && !/(?:^| )(?:in|at|from|to|of|near)$/.test(before)) return true
  return (
    beforePeople.test(before) ||
    aroundPeople.test(`${before} . ${after}`) ||
    whoever.test(`${before} . ${after}`)
  )
}

/** What is said of people alone follows: “… was in tears”, “… slept”, “… at home with baby”, “… and her children”. */
export function isInPersonsState(words: readonly Word[], index: number): boolean {
  // “from China who was killed”
  if (isFromPlace(words, index)) return false
  if (suffersAsPerson(words, index) || isIntroduced(words, index)) return true
  const next = words[index + 1]
  // “Chelsea Hospital”
  if (next === undefined || capitalFollows(words, index)) return false
  if (isInPlace(words, index) || isOfOthers(words, index)) return false
  const after = keysAfter(words, index)
  if (next.gap === ' ' && bodilyActs.test(next.key)) return true
  return after !== '' && (statesOfPeople.test(after) || homeAlone.test(after))
}

/** “The team in Derby looked at the plan”: it is the team that did. */
function isInPlace(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (word?.opens !== false || word.gap !== ' ') return false
  return /^(?:in|at|from|near)$/.test(before?.key ?? '') && isListedPlace(word.key)
}

/** “a student from China who had come”, not “a call from Chelsea who had seen it” */
export function isFromPlace(words: readonly Word[], index: number): boolean {
  if (!isInPlace(words, index)) return false
  const key = words[index]?.key ?? ''
  return !isListedFirstName(key) || (lookUpWord(key) & isWellKnownPlace) !== 0
}

/** “her aunt Lavender”, “Rowan’s brother Storm”: a name, whatever word it is. */
export function isNamedKin(words: readonly Word[], index: number): boolean {
  const [word, kin, owner] = [words[index], words[index - 1], words[index - 2]]
  if (word?.capital !== 'first' || word.opens || word.gap !== ' ') return false
  if (capitalFollows(words, index)) return false
  if (kin?.capital !== 'none' || !kinship.has(kin.key) || kin.possessive) return false
  const whose = owner?.capital === 'none' && nearness.test(owner.key) ? words[index - 3] : owner
  return whose !== undefined && (whose.possessive || /^(?:his|her|their|my|our)$/.test(whose.key))
}

/** “her best friend Fizz”, “Rowan’s younger sister Bunny” */
const nearness =
  /^(?:best|close|closest|old|oldest|older|elder|eldest|young|younger|youngest|twin|half|step|late|former|ex|estranged|maternal|paternal|school|work|childhood|new|only|own|great)$/

const naming =
  /(?:^| )(?:(?:somebody|someone|man|woman|lad|boy|girl|dealer|friend|neighbour|male|female) (?:called|named|nicknamed)|(?:he|she|they|who|man|woman|boy|girl|baby|victim|suspect)(?: [a-z]+){0,3} (?:known|referred to)(?: [a-z]+){0,3} as|(?:knew|know|call|called|calls|calling|nicknamed|christened) (?:him|her|them)(?: as)?|(?:goes|went|going) by(?: the name(?: of)?)?|(?:street name|nickname|alias) (?:was|is)|(?:record|recorded|spelt|written|entered|logged|registered|known|booked)(?: in| only| also| wrongly)? as)$/

/** “Everybody knew him as Spud”, “he went by Digger”: whatever word it is. */
export function isNamedSo(words: readonly Word[], index: number): boolean {
  const [word] = [words[index]]
  if (word?.capital !== 'first' || !/^ ["']?$/.test(word.gap)) return false
  // A quotation mark opens, and is none of a sentence’s.
  if (word.opens && word.gap === ' ') return false
  if (capitalFollows(words, index)) return false
  return naming.test(keysBefore(words, index))
}

const roles =
  /^(?:victim|suspect|perpetrator|offender|caller|informant|witness|mother|father|child|baby|patient|pt|client|tenant|re|subject|partner|boyfriend|girlfriend|husband|wife|name|kin|sibling|siblings|children|sister|brother|son|daughter|occupant|occupants|worker|visitor|nurse|midwife|gp|coordinator|teacher|counsellor|idva)$/

/** “Victim: Hope.”, “the alleged perpetrator is Hope.” */
function isNamedRole(words: readonly Word[], index: number): boolean {
  const [earlier, before, word, next] = [-2, -1, 0, 1].map((step) => words[index + step])
  if (before === undefined || word === undefined) return false
  if (next !== undefined && !/^ ?[.,;()/|\n]|^ \d/.test(next.gap)) return false
  if (word.gap === ': ' && roles.test(before.key)) return true
  return (
    !word.opens &&
    word.gap === ' ' &&
    /^(?:is|was)$/.test(before.key) &&
    roles.test(earlier?.key ?? '')
  )
}

/** The words before, as far as the sentence goes, in small letters. */
function keysBefore(words: readonly Word[], index: number): string {
  const keys: string[] = []
  for (let at = index - 1; at >= 0 && keys.length < 7; at -= 1) {
    const word = words[at]
    if (word === undefined) break
    keys.unshift(word.key)
    if (word.opens) break
  }
  return keys.join(' ')
}

function keysAfter(words: readonly Word[], index: number): string {
  const keys: string[] = []
  for (let at = index + 1; at < words.length && keys.length < 6; at += 1) {
    const word = words[at]
    // “was "happy with the plan"”
    if (word === undefined || !(/^ ["']$/.test(word.gap) || (word.gap === ' ' && !word.opens)))
      break
    keys.push(word.key)
  }
  return keys.join(' ')
}
