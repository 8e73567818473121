import { wordSet } from '../../support/word-set.ts'
import { auxiliaries, personStates, personVerbs } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'
import { isBehindSubject } from './behind-subject.ts'
import { isFromPlace } from './surely-person.ts'

const attributes = wordSet(
  'based related aged sized oriented centred focused focussed informed linked limited united supposed indeed need speed exceed proceed succeed hundred',
)
/** Hope is found, time is given, faith is lost: of people only where something follows that they get. */
const alsoOfThings = wordSet(
  'given offered found taken spoken shown known supported seen present absent late prescribed dead alone single violent admitted released removed invited using taking',
)
/** “was given a leaflet”, “was found unconscious”; “Grace was given for the rent” is time. */
const leadsAway =
  /^(?:for|by|in|at|to|as|on|of|from|until|that|and|but|or|when|where|because|with)$/

/** What somebody does, and several things. */
const mayBeThings = /^(?:reports|claims|visits|works|plays|calls|talks|needs|states|feels|texts)$/
const finite =
  /^(?:are|were|is|was|have|had|has|should|could|would|will|may|must|might|can|cannot|stand|stood|show|showed|say|said|now|then|also|do|did|came|come|went|go|gave|give)$/

/** Somebody acts: “Hope said”, “Grace had been told”, “Will was born”, “Ash would be seen”. */
export function actsAsPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = following(words, index)
  if (word === undefined || next === undefined) return false
  // “a student from China who had come to study”: not the place
  if (/^\s*,?\s+$/.test(next.gap) && /^who(?:se|m)?$/.test(next.key))
    return !isFromPlace(words, index)
  // “Ludo (Jack) told his teacher”
  if (next.gap === ' (' && next.capital === 'first') {
    const behind = words.slice(index + 2, index + 5).find(({ gap }) => gap.startsWith(')'))
    return behind !== undefined && /^\),? $/.test(behind.gap) && personVerbs.has(behind.key)
  }
  if (!/^\s+$/.test(next.gap)) return false
  if (isBehindSubject(words, index) || isNounless(word, next)) return false
  // “Merlin reports should have changed this”
  if (mayBeThings.test(next.key) && finite.test(following(words, index + 1)?.key ?? ''))
    return false
  // “Merit Awarded”: a line in title case
  if (isAct(next.key)) return next.capital !== 'first' || word.capital !== 'first'
  if (!auxiliaries.has(next.key)) return false
  let at = index + 1
  let suffers = isBeing(next.key)
  while (
    at < index + 4 &&
    /^(?:be|been|being|have|not|also|then)$/.test(words[at + 1]?.key ?? '')
  ) {
    at += 1
    suffers ||= isBeing(words[at]?.key ?? '')
  }
  const then = following(words, at)
  if (then === undefined) return false
  if (!isPlainWord(word.key))
    return words[at]?.key === 'been' || isAct(then.key) || personStates.has(then.key)
  if (!suffers) return isAct(then.key) || personStates.has(then.key)
  if (!personStates.has(then.key)) return false
  const object = following(words, at + 1)
  return !alsoOfThings.has(then.key) || (object !== undefined && !leadsAway.test(object.key))
}

/** “Prinzmetal’s was excluded”: a genitive without its noun; “Iris’s gone” is short for “has”. */
function isNounless(word: Word, next: Word | undefined): boolean {
  return (
    word.possessive &&
    /^(?:was|were|is|are|has|did|does|will|would|could|should|can|may|must|might|flared|worsened|absent|negative|positive|equivocal|excluded|queried|refused|delivered|refunded|opened|closed)$/.test(
      next?.key ?? '',
    )
  )
}

const isBeing = (key: string): boolean => /^(?:was|is|were|be|been|being|wasnt|isnt)$/.test(key)

/** A verb of the list, or any other word in -ed that is no mere attribute (“faith based”). */
function isAct(key: string): boolean {
  return (
    personVerbs.has(key) || (/[a-z]{3}ed$/.test(key) && !attributes.has(key) && isPlainWord(key))
  )
}

/** The next word of the same sentence. */
export function following(words: readonly Word[], index: number): Word | undefined {
  const next = words[index + 1]
  return next === undefined || next.opens ? undefined : next
}
