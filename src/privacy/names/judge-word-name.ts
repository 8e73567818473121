import { wordSet } from '../../support/word-set.ts'
import { modals } from '../lists/person-words.ts'
import { isPlace, lookUpWord } from '../look-up-word.ts'
import { isBareSubject } from '../signs/bare-subject.ts'
import { isPlainlyMentioned } from '../signs/mentioned-as-person.ts'
import { isPartOfTerm } from '../signs/part-of-term.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import { isSurelyPerson, livesAsPerson } from '../signs/surely-person.ts'
import { wordOrName } from '../signs/word-or-name.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord, isSeldomName } from '../word-nature.ts'
import { judgePlace } from './judge-place.ts'
import type { Judgement } from './judge-word.ts'

/** Places that the list of British places does not have. */
const abroad = wordSet(
  'florence siena verona savannah brooklyn geneva vienna milan dakota montana carolina virginia orlando denver georgia',
)

/** “Hope”, “Chinwe”, “Chelsea”: a first name that is mostly a word, a place, or neither. */
export function judgeWordName(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  const bits = lookUpWord(word.key)
  const plain = isPlainWord(word.key)
  if (plain && isPartOfTerm(words, index)) return 'word'
  // Names of the list alone (“Chinwe”) are no words at all.
  if (!plain && (bits & isPlace) === 0 && !abroad.has(word.key)) return 'suspect'
  if (isSurelyPerson(words, index) || livesAsPerson(words, index)) return 'suspect'
  const verdict = wordOrName(words, index)
  if (verdict !== 'name') return verdict
  if ((bits & isPlace) !== 0 || abroad.has(word.key)) {
    const judged = judgePlace(words, index, bits)
    if (judged !== 'unclear' || !plain) return judged
  }
  if (!isSeldomName(word.key) || isPlainlyMentioned(words, index) || isBareSubject(words, index))
    return 'suspect'
  const owns = word.possessive && !modals.has(word.key)
  return owns || standsForPerson(words, index) ? 'suspect' : 'unclear'
}
