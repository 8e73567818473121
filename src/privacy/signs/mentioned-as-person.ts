import { wordSet } from '../../support/word-set.ts'
import { capitalFollows } from '../capital-follows.ts'
import { auxiliaries, personVerbs } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isWordName, needsArticle } from '../word-nature.ts'
import { standsForPerson } from './stands-for-person.ts'
import { isSurelyPerson, livesAsPerson } from './surely-person.ts'

/** Of these even a capital in the middle of a sentence says little: titles, ratings, times, quarters. */
export const rarelyMentioned =
  wordSet(`abbey amber bin can chip court day do field fields ford forest freedom general god heaven independence judge king law
  liberty lot major man master may mayor me motion non north nova ocean om page pan pass pet plan pole port president quest rain
  rank rock royal saint scout shade shadow sin skip sky sol son song soon south spring stone storm story sun surprise talent
  temple than tiger timber tong trust truth unity urban valley west white winter young zen emergency alert horizon horizons compass
  mercury even any due dun far fee hi ho la le lo my see tan to ton vi mani mai mile silver pride baby phoenix love arch alpha`)

/** Before a word that is no name: what points, counts, owns, praises or says where. */
const beforeWords =
  /^(?:the|an?|this|that|these|those|its|our|your|my|his|her|their|every|each|no|any|some|one|two|local|new|old|little|first|last|good|great|big|small|in|at|on|near|as|per|via|called|not)$/

/** “the child ran to Faith”: a capital among small letters, where a title in capitals would go on. */
export function isPlainlyMentioned(words: readonly Word[], index: number): boolean {
  const [earlier, before, word, next] = [
    words[index - 2],
    words[index - 1],
    words[index],
    words[index + 1],
  ]
  if (word?.opens !== false || word.gap !== ' ' || rarelyMentioned.has(word.key)) return false
  if (
    before?.capital !== 'none' ||
    (earlier?.capital !== 'none' && earlier?.opens === false && before.opens === false)
  )
    return false
  if (capitalFollows(words, index)) return false
  // “She told us Star has nightmares”
  if (needsArticle(word.key) && !beforeWords.test(before.key)) return true
  // “who knew Faith well”
  const acts = personVerbs.has(before.key) || /[a-z]{3}ed$/.test(before.key)
  if (acts && (next === undefined || next.gap !== ' ' || afterNames.test(next.key))) return true
  return /^(?:to|for|of|with|from|by|and|like|than|between|about|beside|was|is|thanks|thank|find)$/.test(
    before.key,
  )
}

/** “Hope and Rowan argued”, “the twins, Faith and Rowan,”, “To Hope Rowan was a hero” */
export function isBesidePseudonym(
  words: readonly Word[],
  index: number,
  pseudonyms: ReadonlySet<string>,
): boolean {
  const [earlier, before, word, next, then] = [-2, -1, 0, 1, 2].map((step) => words[index + step])
  if (word === undefined) return false
  const joins = (one: Word | undefined) => one?.key === 'and' && one.gap === ' '
  const isNamed = (one: Word | undefined) =>
    one !== undefined && one.capital !== 'none' && pseudonyms.has(one.key)
  const after = joins(next) && then?.gap === ' ' && isNamed(then)
  if (isNamed(next) && next?.gap === ' ' && isAfterPreposition(before, word)) {
    // “To Grace Rowan Court was home”
    const acts = auxiliaries.has(then?.key ?? '') || personVerbs.has(then?.key ?? '')
    if (acts && then?.gap === ' ' && then.capital === 'none') return true
  }
  return after || (!word.opens && word.gap === ' ' && joins(before) && isNamed(earlier))
}

function isAfterPreposition(before: Word | undefined, { opens, gap }: Word): boolean {
  return !opens && gap === ' ' && /^(?:to|for|with|without|like|unlike)$/.test(before?.key ?? '')
}

const afterNames =
  /^(?:to|at|in|on|for|and|with|who|by|about|from|when|because|that|twice|once|again|alone|home|an?|the|his|her|their|if|as|before|after|until|not|well|today|yesterday|re|of|out|back|asap)$/

/** “The GP saw Christian twice”, but “supported Christian families” and “he was Christian” */
export function isBeliever(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word === undefined || !isWordName(word.key)) return false
  if (!word.opens && /^an?$/.test(before?.key ?? '')) return false
  if (isSurelyPerson(words, index) || livesAsPerson(words, index)) return true
  if (
    !word.opens &&
    /^(?:an?|the|is|was|were|are|as|or|be|being|practising|devout|non)$/.test(before?.key ?? '')
  )
    return false
  const alone = next === undefined || next.opens || next.gap !== ' ' || afterNames.test(next.key)
  return alone && standsForPerson(words, index)
}

const trades =
  /^(?:joiner|plumber|electrician|builder|locksmith|caretaker|gardener|roofer|plasterer|decorator|mechanic|barber|hairdresser|cleaner|paramedic|midwife|solicitor|barrister|childminder|labourer)$/

/** “noted by joiner Pickles” */
export function isAfterTrade(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (word?.opens !== false || word.gap !== ' ' || before?.capital !== 'none') return false
  return trades.test(before.key) && !capitalFollows(words, index)
}
