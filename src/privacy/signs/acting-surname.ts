import { wordSet } from '../../support/word-set.ts'
import { personVerbs } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isSeldomName, isWordSurname } from '../word-nature.ts'
import { actsAsPerson } from './acts-as-person.ts'
import { suffersAsPerson } from './introduced-as-person.ts'
import { standsForPerson } from './stands-for-person.ts'
import { isSurelyPerson } from './surely-person.ts'

const colours = wordSet('black white brown green grey gray')

/** “Turner denied this”: a surname that is a word, with no article before it. */
export function isActingSurname(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word === undefined || !isWordSurname(word.key)) return false
  if (isSurelyPerson(words, index)) return true
  if (isSeldomName(word.key)) return false
  const before = word.opens ? undefined : words[index - 1]
  if (
    before !== undefined &&
    ((before.capital !== 'none' && word.gap === ' ') ||
      /^(?:the|an?|this|its|our)$/.test(before.key))
  )
    return false
  const acts =
    (next !== undefined && personVerbs.has(next.key) && actsAsPerson(words, index)) ||
    suffersAsPerson(words, index)
  if (colours.has(word.key)) return acts
  return acts || (!word.opens && standsForPerson(words, index))
}
