import { wordSet } from '../../support/word-set.ts'
import { closeRelatives } from '../lists/signs-of-people.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import type { Word } from '../split-words.ts'
import { isListedFirstName, isListedName, isPlainWord, isUsualFirstName } from '../word-nature.ts'
import { isRelated } from './titles.ts'

/** “said that mateusz kowalski had”: in small letters only where a person stands beyond doubt. */
export function isSmallName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    word === undefined ||
    word.key.length < 3 ||
    !isListedFirstName(word.key) ||
    isPlainWord(word.key) ||
    // “the dede”, “whose dede”: a word of another language
    /^(?:the|an?|whose|its|their|this|each|every)$/.test(words[at - 1]?.key ?? '')
  )
    return false
  // “mate lee has been messaging”
  if (word.key.length === 3) return isUsualFirstName(word.key) && isAfterFriend(words, at)
  return (
    isRelated(words, at) ||
    isInMessage(words, at) ||
    actsAsPerson(words, at) ||
    (actsAsPerson(words, at + 1) && isListedName(words[at + 1]?.key ?? ''))
  )
}

function isAfterFriend(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before?.capital !== 'none' || word?.gap !== ' ' || word.opens) return false
  return (
    closeRelatives.test(before.key) ||
    /^(?:mate|friend|partner|ex|bf|gf|neighbour)$/.test(before.key)
  )
}

const asInMessages = wordSet(
  'u ur im ive ill il dont cant wont didnt pls plz luv gonna wanna gotta xx xxx lol omg thx tho cos coz ya thru fone nite ded wiv dat da bruv hun innit wen wat wot dnt wnt tel mite neva sumone sum1 ne1 l8r 2nite hes shes',
)

/** “get simon to mind the dog pls”, “i swear ngozi”: who writes so writes names small, too. */
function isInMessage(words: readonly Word[], at: number): boolean {
  const near = (other: number) => {
    const word = words[other]
    return word?.capital === 'none' && (word.key === 'i' || asInMessages.has(word.key))
  }
  return [1, 2, 3, 4, 5, 6, 7, 8].some((step) => near(at - step) || near(at + step))
}
