import { organisationWords } from '../lists/organisation-words.ts'
import { days, kinship, months, personVerbs, posts, ranks, titles } from '../lists/person-words.ts'
import { inDictionary, lookUpWord } from '../look-up-word.ts'
import { isRelated } from '../names/titles.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord, isWordName, isWordSurname } from '../word-nature.ts'
import { isSurelyPerson } from './surely-person.ts'

/**
 * Whether a single capital is of a thing by the phrase that it stands in: “Ray of hope”, “Hair and Beauty”, “the House
 * of Dreams”. What somebody does, has or suffers has been asked before.
 */
export function isThingInPhrase(words: readonly Word[], at: number): boolean {
  if (words[at]?.capital !== 'first') return false
  if (isKnownByHeart(words, at) || isInHouseOf(words, at)) return true
  if (isRelated(words, at) || isSurelyPerson(words, at)) return false
  return isMeasureOf(words, at) || isJoinedToWord(words, at) || isAttributeOfSubject(words, at)
}

/** “Ray of hope”, “Eve of discharge”: nobody is of a mere noun, but of a town, of a team, of “the” team. */
function isMeasureOf(words: readonly Word[], at: number): boolean {
  const [word, of, noun] = [words[at], words[at + 1], words[at + 2]]
  if (!isWordToo(word?.key ?? '') || of?.key !== 'of' || of.gap !== ' ') return false
  return noun?.gap === ' ' && noun.capital === 'none' && isNoun(noun.key) && noun.key.length > 3
}

/** “knew Matilda by heart”: what is learnt by heart is no person. */
function isKnownByHeart(words: readonly Word[], at: number): boolean {
  const [by, heart] = [words[at + 1], words[at + 2]]
  return by?.gap === ' ' && by.key === 'by' && heart?.key === 'heart'
}

/** A word of the dictionary, though a name first of all: “ray”, “sue”. */
const isWordToo = (key: string): boolean => (lookUpWord(key) & inDictionary) !== 0

/** “Hair and Beauty”, “Hope and Recovery leaflet”: beside a word with a capital that is nobody’s name, nor a relative or a post. */
function isJoinedToWord(words: readonly Word[], at: number): boolean {
  if (!isPlainWord(words[at]?.key ?? '')) return false
  return [-1, 1].some((by) => {
    const [joiner, other] = [words[at + by], words[at + 2 * by]]
    const later = by === 1 ? other : words[at]
    if (!/^(?:and|or)$/.test(joiner?.key ?? '') || other === undefined) return false
    if (joiner?.gap !== ' ' || later?.gap !== ' ' || later.opens) return false
    // “He and Grace met”
    if (pronouns.test(other.key)) return false
    return other.capital === 'first' && !other.possessive && isMereNoun(other.key)
  })
}

const pronouns = /^(?:i|me|you|he|him|she|her|it|we|us|they|them|who|whom)$/

const postWords = new Set(posts.map((post) => post.toLowerCase()))

/** A word that is no name, no relative, no post, no agency: “Hair”, “Recovery”. */
function isMereNoun(key: string): boolean {
  return (
    isNoun(key) &&
    !organisationWords.has(key) &&
    !isWordName(key) &&
    !isWordSurname(key) &&
    !kinship.has(key) &&
    !titles.has(key) &&
    !ranks.has(key) &&
    !postWords.has(key) &&
    !days.has(key) &&
    !months.has(key) &&
    !/(?:er|or|ist|ian|man|woman|mum|mummy|daddy|school|nursery|police|health|housing)s?$/.test(key)
  )
}

const isNoun = (key: string): boolean =>
  isPlainWord(key) &&
  !personVerbs.has(key) &&
  !/^(?:this|that|these|those|every|each|some|both|either|neither|course|late)$|[a-z]{3}(?:ed|ly)$/.test(
    key,
  )

const houses =
  /^(?:house|book|wall|tree|wheel|circle|garden|box|jar|bag|ladder|road|river|island|bridge|mountain|song|feast|day|week|month|year|hour|night|festival|temple|city|land|valley|tower|ring|lord|lady|order|league|game|games|field|ministry|museum|age|art|joy|sea|world|kingdom|gate|spirit|fountain|seeds|pillars|circles|tales|lives|words)$/

/** “The House of Dreams”, “the Wall of Hope”, “the feast of Timkat”: what is called after something. */
function isInHouseOf(words: readonly Word[], at: number): boolean {
  const [house, of, word] = [words[at - 2], words[at - 1], words[at]]
  const feast = /^(?:feast|festival)$/.test(house?.key ?? '')
  return (
    (feast || (house?.capital === 'first' && houses.test(house.key))) &&
    of?.key === 'of' &&
    word?.gap === ' ' &&
    !word.possessive
  )
}

const finite =
  /^(?:are|were|is|was|have|had|has|should|could|would|will|may|must|can|stood|stand|came|come|went|hung|lay|sat|grew|kept|made|took|ran|fell|cost|held|got|gave|[a-z]{3,}ed)$/

/** “Davy lamps stood on the sill”: before a verb stands its subject, and what stands before that is said of it. */
function isAttributeOfSubject(words: readonly Word[], at: number): boolean {
  const [word, noun, verb] = [words[at], words[at + 1], words[at + 2]]
  if (word?.opens !== true || word.possessive || noun?.gap !== ' ') return false
  if (noun.opens || noun.capital !== 'none') return false
  if (!/[a-z]{3}s$/.test(noun.key) || !isNoun(noun.key) || /(?:ss|ous|ways)$/.test(noun.key))
    return false
  return verb?.gap === ' ' && finite.test(verb.key)
}
