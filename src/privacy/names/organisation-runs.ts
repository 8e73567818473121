import { wordSet } from '../../support/word-set.ts'
import { organisationHeads, organisationWords, thingSuffixes } from '../lists/organisation-words.ts'
import { kinship, ranks, recordLabels, titles } from '../lists/person-words.ts'
import { lookUpWord } from '../look-up-word.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedPlace,
  isNeverName,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import { withoutPeople } from './people-in-organisations.ts'
import { isRelated } from './titles.ts'

const joiners = wordSet('of the for upon')
const people = wordSet(
  'children childrens womens mens peoples adults carers veterans families victims kings queens princes st saint',
)

/** “Latoya Hall”, “Kofi Ward”: a first name and a surname that could end an organisation's name too. */
function isPersonWithSurname(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word
  const last = words[to] as Word
  return (
    to === from + 1 &&
    ((isListedFirstName(first.key) && !isSeldomName(first.key)) ||
      isBeforeDay(words, to) ||
      (isRelated(words, from) && !isPlainWord(first.key))) &&
    isWordSurname(last.key) &&
    last.gap === ' '
  )
}

/** “King Okoro”, but “King Charles”, “Queen Street” */
function isOnlySurname(key: string): boolean {
  return !isPlainWord(key) && !isListedFirstName(key) && !isListedPlace(key)
}

/** “Earl Baker”, “River Okoro”: two words, a first name and a surname; “Earl of Wessex” is none. */
function isPersonAfterAll(words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to]]
  return (
    to === from + 1 &&
    first?.capital === 'first' &&
    isListedFirstName(first.key) &&
    last?.gap === ' ' &&
    (isWordSurname(last.key) ||
      (isWordName(first.key) && (actsAsPerson(words, to) || isOnlySurname(last.key))))
  )
}

/** “sent to Harvinderjit Day”: other days are called after words and feasts, and “Wexcombe Day was fun”. */
function isBeforeDay(words: readonly Word[], to: number): boolean {
  const [first, last, next] = [words[to - 1], words[to], words[to + 1]]
  if (last?.key !== 'day' || lookUpWord(first?.key ?? '') !== 0) return false
  return next?.opens !== false || !/^(?:was|is|were|will|on|in|at|celebrations?)$/.test(next.key)
}

/** Runs of capitalised words with a word of organisations in them, as first and last index. */
export function organisationRuns(
  words: readonly Word[],
  done: readonly boolean[],
  isLocal: (key: string) => boolean = () => false,
): Array<[number, number]> {
  const runs: Array<[number, number]> = []
  if (isShouted(words)) return shoutedRuns(words)
  for (let index = 0; index < words.length; ) {
    if (!isCapital(words[index]) || isLabel(words[index]) || isHalved(words, index)) {
      index += 1
      continue
    }
    const before = orderedBefore(words, index)
    if (before > 0) {
      index += before
      continue
    }
    let last = index
    for (let at = index + 1; at < words.length; at += 1) {
      const word = words[at]
      if (word === undefined || !continues(words, at, done)) break
      if (isCapital(word)) last = at
      else if (!joiners.has(word.key)) break
    }
    const run = trimRun(words, index, last)
    if (run !== undefined) runs.push(...withoutPeople(words, run, done, isLocal))
    index = last + 1
  }
  return runs
}

const orders = wordSet(
  'invite refer ring ask tell email contact phone book chase call text visit inform advise remind thank support allocate arrange send discuss review',
)

/** “Invite Kofi for NHS Health Check”: how many words come before the organisation, the order and whom it is about. */
function orderedBefore(words: readonly Word[], at: number): number {
  const [order, who, joiner] = [words[at], words[at + 1], words[at + 2]]
  if (order?.opens !== true || !orders.has(order.key)) return 0
  if (who?.gap !== ' ' || who.capital === 'none' || organisationWords.has(who.key)) return 0
  return joiner?.key === 'for' ? 2 : 1
}

/** In a line of capitals a capital is no sign of a name. */
function isShouted(words: readonly Word[]): boolean {
  return (
    words.length > 3 && words.filter(({ capital }) => capital === 'all').length > words.length * 0.7
  )
}

/** There an organisation is its last word, a few words of the dictionary before it, and one that is none. */
function shoutedRuns(words: readonly Word[]): Array<[number, number]> {
  const joins = (at: number) => at > 0 && words[at]?.gap === ' '
  return words.flatMap((word, last): Array<[number, number]> => {
    if (!organisationWords.has(word.key)) return []
    let from = last
    while (
      joins(from) &&
      last - from < 4 &&
      isPlainWord(words[from - 1]?.key ?? '') &&
      !sentenceWords.has(words[from - 1]?.key ?? '')
    ) {
      from -= 1
    }
    const before = joins(from) ? words[from - 1] : undefined
    const named = before !== undefined && !isPlainWord(before.key) && !isListedFirstName(before.key)
    return [[named ? from - 1 : from, last]]
  })
}

/** Words of sentences, which no organisation has in its name. */
const sentenceWords = wordSet(
  'a an the is was has had have been be her his him he she they them their it its at by from in on to with that this who said told states stated did not no as or but when then',
)

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.capital !== 'none'
}

/** “Cc”, “Pt”; “St” begins a name. */
function isLabel(word: Word | undefined): boolean {
  return word !== undefined && word.key !== 'st' && recordLabels.has(word.key)
}

/** “T/C Charity Bishop” */
function isHalved(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word?.key.length === 1 && (word.gap === '/' || next?.gap === '/')
}

function continues(words: readonly Word[], at: number, done: readonly boolean[]): boolean {
  const word = words[at] as Word
  const before = words[at - 1] as Word
  const saint = before.key === 'st' && word.gap === '. '
  if (word.opens || !(saint || /^(?: |-| ?& ?|\/| ?- ?|'s? )$/i.test(word.gap))) return false
  // “Mensah’s Housing Officer”: a person owns; “Children’s Services”: it does not.
  if (
    before.possessive &&
    !people.has(before.key) &&
    !isPlainWord(before.key.replace(/s$/, '')) &&
    done[at - 1] !== true
  )
    return false
  if (titles.has(before.key) || (ranks.has(before.key) && before.capital === 'all')) return false
  if (word.key === 'and' && isCapital(words[at + 1])) return false
  return true
}

/** After these a sentence goes on with whom it is about, as orders, notes without a subject and questions do. */
const startsSentence =
  /^(?:had|has|did|was|is|will|would|could|should|unlike|like|says|said|feels|thinks|tell|told|ask|asked|invite|ring|rang|phoned|call|called|saw|see|met|meet|visited|visit|let|help|helped|thank|thanks|nor|only|even|why|poor|dear|miss|love|sorry)$/

/** From the first word that belongs to the organisation to the last of its words. */
function trimRun(words: readonly Word[], from: number, to: number): [number, number] | undefined {
  const first = words[from] as Word
  if (isRelated(words, from) && isWordName(first.key)) return undefined
  // “Caller Melody Church”
  const second = words[from + 1]
  if (kinship.has(first.key) && to === from + 2 && isListedFirstName(second?.key ?? ''))
    return undefined
  if (organisationHeads.has(first.key) && to > from && !isPersonAfterAll(words, from, to))
    return [from, to]
  for (let last = to; last >= from; last -= 1) {
    const word = words[last] as Word
    if (!organisationWords.has(word.key) || !isCapital(word)) continue
    // “Court heard …” at the start of a sentence is no organisation's name, nor is a surname after a title.
    const before = words[from - 1]
    const titled =
      before !== undefined && !first.opens && titles.has(before.key) && /^\.? $/.test(first.gap)
    const surname = from === to && (isWordSurname(first.key) || isWordName(first.key))
    // “Without Charity”, “Tell Charity to keep out”: before it the first word of the sentence.
    const sentence = first.opens && to === from + 1 && isWordName(word.key)
    if (sentence && (isNeverName(first.key) || startsSentence.test(first.key))) return undefined
    // “Her sister Charity Moment”: an organisation's name ends in such a word, it does not begin with it.
    if (last === from && to > from && isWordName(first.key)) return undefined
    return titled || surname || isPersonWithSurname(words, from, to) ? undefined : [from, last]
  }
  const next = words[to + 1]
  if (next === undefined || next.opens || next.gap !== ' ' || next.capital !== 'none')
    return undefined
  // “the Savana service”, but not “the Mensah family”, nor “gave Kofi tablets”.
  const article = /^(?:the|a|an|this|local|new)$/.test(words[from - 1]?.key ?? '') && !first.opens
  const named = isListedFirstName(first.key)
  return (next.key === 'provides' && !named) || (article && thingSuffixes.has(next.key))
    ? [from, to]
    : undefined
}
