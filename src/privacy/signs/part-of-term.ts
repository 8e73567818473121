import { wordSet } from '../../support/word-set.ts'
import { days, kinship, months, ranks, titles } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import {
  isListedName,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import { isSurelyPerson } from './surely-person.ts'

const endearments = wordSet(
  'love lovely flower petal babe hun duck chick angel princess queen treasure sunshine sugar honey',
)

const jobs =
  /(?:er|or|ist|ian|ant|ate|ess|man|woman|nurse|lead|chair|midwife|head|clerk|mum|mam|nan|dad|boy|girl|friend|victim|guard)$/

/** “Non-Molestation”, “Evidence Kit used”: a word of a term. */
export function isPartOfTerm(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word === undefined) return false
  if (word.key === 'non' && next?.gap === '-') return true
  // “sorry Love”, “Hi Lovely”, “Love you to the moon”
  if (
    endearments.has(word.key) &&
    (/^(?:my|hi|hiya|hey|hello|sorry|thanks|thx|ta|bye|ok|yes|no|u|ya|morning|night|nite)$/.test(
      before?.key ?? '',
    ) ||
      /^(?:you|u|ya|yous|ur|from)$/.test(next?.key ?? ''))
  )
    return true
  // “Happy Diwali”
  if (/^(?:happy|merry)$/.test(word.key) && next?.gap === ' ' && next.capital === 'first')
    return true
  // “Cat 3”
  if (isSeldomName(word.key) && /^ \d{1,2}\b/.test(next?.gap ?? '')) return true
  return (
    before !== undefined &&
    !word.opens &&
    word.gap === ' ' &&
    !word.possessive &&
    before.capital === 'first' &&
    !before.opens &&
    isPlainWord(before.key) &&
    !isWordName(before.key) &&
    !isWordSurname(before.key) &&
    !isListedName(before.key) &&
    !jobs.test(before.key) &&
    !kinship.has(before.key) &&
    !titles.has(before.key) &&
    !ranks.has(before.key) &&
    !days.has(before.key) &&
    !months.has(before.key) &&
    !isSurelyPerson(words, index)
  )
}
