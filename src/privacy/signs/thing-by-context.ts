import { organisationWords } from '../lists/organisation-words.ts'
import { kinship, titles } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'

/**
 * Whether a single capital, for which nothing speaks but itself, is of a thing by what stands about it. What
 * somebody does, has or suffers has been asked before.
 */
export function isThingByContext(
  words: readonly Word[],
  done: readonly boolean[],
  at: number,
): boolean {
  const word = words[at]
  if (word === undefined || word.capital !== 'first' || isBesideRelative(words, at)) return false
  return (
    (!isUsualName(word.key) &&
      (!word.opens || !isPlainWord(word.key)) &&
      isAmongStrayCapitals(words, done, at)) ||
    isFirm(words, at)
  )
}

/** A first name of the lists, and of words those that are names as often: “Hope”, not “Bay”. */
const isUsualName = (key: string): boolean =>
  isPlainWord(key) ? isWordName(key) && !isSeldomName(key) : isListedFirstName(key)

/** “Only Nan or Bryony” */
function isBesideRelative(words: readonly Word[], at: number): boolean {
  return [-1, 1].some((by) => {
    const joiner = words[at + by]
    return /^(?:and|or)$/.test(joiner?.key ?? '') && kinship.has(words[at + 2 * by]?.key ?? '')
  })
}

const reach = 20
const enough = 2

/** “Bath Lift, Perching Stool”: who writes capitals at will says nothing with them. */
function isAmongStrayCapitals(
  words: readonly Word[],
  done: readonly boolean[],
  index: number,
): boolean {
  let strays = 0
  const last = Math.min(words.length - 1, index + reach)
  for (let at = Math.max(0, index - reach); at <= last; at += 1) {
    const word = words[at]
    if (word === undefined || at === index || done[at] === true) continue
    if (word.capital !== 'first' || word.opens || word.key.length < 3) continue
    if (organisationWords.has(word.key) || kinship.has(word.key) || titles.has(word.key)) continue
    if (isPlainWord(word.key) && !isWordName(word.key) && !isWordSurname(word.key)) strays += 1
  }
  return strays >= enough
}

/** “Bradleys had the keys”: several of a surname are a family behind “the”, and a firm without it. */
function isFirm(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || isListedName(word.key) || !/[^s]s$/.test(word.key)) return false
  if (!word.opens && /^(?:the|these|those|both|all|other|two|three|four)$/.test(before?.key ?? ''))
    return false
  const stem = word.key.slice(0, -1)
  return isListedName(stem) && !isListedFirstName(stem) && !isPlainWord(stem)
}
