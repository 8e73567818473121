import { wordSet } from '../../support/word-set.ts'
import { capitalFollows } from '../capital-follows.ts'
import { days, personVerbs } from '../lists/person-words.ts'
import { thingNames } from '../lists/thing-names.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import { doneToPerson } from '../signs/done-to-person.ts'
import { owns, standsForPerson } from '../signs/stands-for-person.ts'
import { isSurelyPerson, livesAsPerson } from '../signs/surely-person.ts'
import type { Word } from '../split-words.ts'
import { isSeldomName, isWordName } from '../word-nature.ts'
import type { Judgement } from './judge-word.ts'

/** “spoke to Charity”, “told Ward that …”: a word of organisations that is a name too. */
export function judgeNameOfServices(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined || !isWordName(word.key)) return 'word'
  if (
    /^(?:charity|justice)$/.test(word.key) &&
    (livesAsPerson(words, index) || isSurelyPerson(words, index) || isActingNamesake(words, index))
  )
    return 'suspect'
  const alone = !capitalFollows(words, index)
  if (!word.opens && alone && !actsAsPerson(words, index) && standsForPerson(words, index))
    return 'suspect'
  return actsAsPerson(words, index) && !isSeldomName(word.key) ? 'unclear' : 'word'
}

/** Of systems, storms and offices that share their names with many people, what they do themselves. */
const namesakes = wordSet('iris alexa storm charity')
const doneByThings =
  /^(?:was|is|were|has|had|did|does|would|could|recorded|showed|shows|held|holds|offered|accepted|refused|reported|reports|told|supported|provided|closed|opened|referred|identified|hit|struck|caused|brought|funded|ran|runs|employed|arrived|passed|played|answered|responded)$/

/** “Iris agreed to the referral”, where “Iris was searched” is a system. */
function isActingNamesake(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word?.capital !== 'first' || !namesakes.has(word.key)) return false
  if (!word.opens && /^(?:the|an?|this|that|each|local|of)$/.test(before?.key ?? '')) return false
  return personVerbs.has(next?.key ?? '') && !doneByThings.test(next?.key ?? '')
}

/** What children of every community call their grandparents and aunts. */
const grandparents = wordSet(`mam da nan nana nanna nanny gran granny grandma grandad granddad
  bhabhi chachi ciocia wujek babcia dziadek mamgu tadcu taid nain nonno abuela abuelo yiayia pappou
  bunica bunicul phuppo teyze ayeeyo hooyo ambuya sekuru anneanne babaanne mausi thakuma mamusia`)

/** A system or brand, “Nan” and “Nan's Cat” as a child says it, “Tuesdays”. */
export function isThing(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  if (thingNames.has(key) && isActingNamesake(words, index)) return false
  if (thingNames.has(key))
    return (
      !doneToPerson(words, index) &&
      !isSurelyPerson(words, index) &&
      !livesAsPerson(words, index) &&
      !owns(words, index)
    )
  if (key.endsWith('s') && days.has(key.slice(0, -1))) return true
  const [word, next] = [words[index], words[index + 1]]
  // “Nan's Cat”, but “Nan Hughes”
  const surname =
    word?.possessive !== true && next?.gap === ' ' && next.capital !== 'none' && next.key.length > 1
  return grandparents.has(key) && !surname
}
