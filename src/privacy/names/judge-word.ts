import { wordSet } from '../../support/word-set.ts'
import { likelySpellings } from '../../support/writing/likely-spellings.ts'
import { capitalFollows } from '../capital-follows.ts'
import type { CompiledExplained } from '../explained.ts'
import { brands, fieldWords } from '../lists/field-words.ts'
import { demonyms, organisationWords } from '../lists/organisation-words.ts'
import {
  days,
  feasts,
  kinship,
  months,
  personVerbs,
  ranks,
  recordLabels,
  seasons,
  titles,
} from '../lists/person-words.ts'
import { closeRelatives } from '../lists/signs-of-people.ts'
import { inDictionaryCapitalised, isFirstName, isPlace, lookUpWord } from '../look-up-word.ts'
import { isActingSurname } from '../signs/acting-surname.ts'
import { actsAsPerson } from '../signs/acts-as-person.ts'
import { isBrand } from '../signs/brand-or-name.ts'
import { doneToPerson } from '../signs/done-to-person.ts'
import { isFeastAsPerson } from '../signs/feast-or-name.ts'
import { isForeignSpeech } from '../signs/foreign-speech.ts'
import { isApposed } from '../signs/is-apposed.ts'
import { isListedAmongThings } from '../signs/listed-together.ts'
import {
  isAfterTrade,
  isBeliever,
  isBesidePseudonym,
  rarelyMentioned,
} from '../signs/mentioned-as-person.ts'
import { placeEndings } from '../signs/place-endings.ts'
import {
  isClipped,
  isNamedAfterPlace,
  isPartOfBuilding,
  isRating,
  isShortened,
} from '../signs/shapes-of-words.ts'
import { owns, standsForPerson } from '../signs/stands-for-person.ts'
import { isInPersonsState, isNamedKin, isNamedSo, isSurelyPerson } from '../signs/surely-person.ts'
import { isThingInPhrase } from '../signs/thing-in-phrase.ts'
import { isWhereabouts } from '../signs/whereabouts.ts'
import type { Word } from '../split-words.ts'
import {
  isListedName,
  isListedPlace,
  isNeverName,
  isPlainWord,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import { judgeCapitals, judgeInner } from './judge-capitals.ts'
import { isThing, judgeNameOfServices } from './judge-namesake.ts'
import { isEndOfPlace, judgePlace } from './judge-place.ts'
import { judgeTime } from './judge-time.ts'
import { judgeWordName } from './judge-word-name.ts'

/**
 * What a capitalised word is where it stands. `explained`: surely no name; `word`: a word or a place that is
 * no name here; `unclear`: may be; `suspect`: nothing explains it.
 */
export type Judgement = 'explained' | 'word' | 'unclear' | 'suspect'

/** Whom people call, pray to and hear: written with a capital in every record, and nobody’s name. */
const nobodysNames = wordSet(
  'god allah jesus satan lucifer jehovah mum mummy mam mammy mami mamgu nain dad daddy dadi tadcu taid mother father brother sister husband wife partner grandad granny grandmother grandfather auntie aunty stepdad stepmum daughter grandpa grandma gramps hubby missus missis baba hooyo ammi abbu amma appa mama papa mamma tata aabo ayeeyo bibi dada dadi nani walaal bhaiya',
)
/** Judges one word by itself and its neighbours; phrases and organisations are judged elsewhere. */
export function judgeWord(
  words: readonly Word[],
  index: number,
  explained: CompiledExplained,
  source: string,
): Judgement {
  const word = words[index]
  if (word === undefined || word.capital === 'none') return 'word'
  const { key } = word
  if (key.length === 1 || explained.abbreviations.has(key) || key === 'im' || key === 'ive')
    return 'explained'
  // “Ref'd”, “DNA'd”, “They'll”
  if (
    /'d$|^(?:i|you|he|she|it|we|they|who|what|that|there)'(?:ll|ve|re|s|m)$/i.test(
      source.slice(word.start, word.end),
    )
  )
    return 'explained'
  if (word.capital === 'first' && (recordLabels.has(key) || isShortened(key))) return 'explained'
  if (isNoSuchThing(words, index)) return 'word'
  // “The”, “She”: a fifth of all capitals.
  if (word.capital === 'first' && isNeverName(key) && !word.possessive) return 'word'
  if (word.capital === 'all' && !explained.pseudonyms.has(key)) return judgeCapitals(words, index)
  if (word.capital === 'inner') return judgeInner(word, source)
  // “X-Ray”
  if (word.gap === '-' && words[index - 1]?.key === 'x') return 'word'
  if (isBrand(words, index)) return 'explained'
  if (
    isPartOfBuilding(words, index) ||
    isRating(words, index) ||
    isEndOfPlace(words, index) ||
    isListedAmongThings(words, index) ||
    isThingInPhrase(words, index)
  )
    return 'word'
  const [before, next] = [words[index - 1], words[index + 1]]
  if (
    word.capital === 'first' &&
    ((titles.has(key) && !(key === 'justice' && next?.capital === 'none')) ||
      (ranks.has(key) && key.length < 6 && key !== 'di'))
  )
    return 'word'
  if (months.has(key) || days.has(key) || seasons.has(key)) return judgeTime(words, index)
  if (organisationWords.has(key)) return judgeNameOfServices(words, index)
  if (feasts.has(key) && isFeastAsPerson(words, index)) return 'suspect'
  if (
    (demonyms.has(key) && !isActing(words, index) && !isBeliever(words, index)) ||
    isThing(words, index)
  )
    return 'word'
  // “Reports Dad is a driver”, “those in Goods In knew”
  // “Mae Dadi'n gofyn”
  const called = /[ai]'n$/.test(source.slice(word.start, word.end)) ? key.slice(0, -1) : key
  if (nobodysNames.has(called) || isNeverName(key)) return 'word'
  // “Baby cried”, “Ex called”, “his Ex Partner”
  if (key === 'ex' && kinship.has(words[index + 1]?.key ?? '')) return 'word'
  if (word.opens && (key === 'baby' || key === 'ex' || key === 'son')) return 'word'
  // “Man withdrew”, “the Best Man withdrew”
  if (key === 'man' && (word.opens || isPlainWord(before?.key ?? ''))) {
    if (word.opens || before?.capital === 'first') return 'word'
  }
  // “Huntington’s”, “Sainsbury’s refused”; “Huntington’s mother” is somebody’s.
  if (word.possessive && fieldWords().has(`${key}s`) && !isOwner(words, index)) return 'word'
  if (
    (isWordName(key) || isWordSurname(key)) &&
    !rarelyMentioned.has(key) &&
    isBesidePseudonym(words, index, explained.pseudonyms)
  )
    return 'suspect'
  if (isWordName(key)) return judgeWordName(words, index)
  if (isPlainWord(key) || isPluralOfWord(key)) {
    // “stayed with Derby”: a match as well as a town
    const somebody =
      (!word.opens && isListedPlace(key) && isSurelyPerson(words, index)) ||
      isNamedKin(words, index) ||
      isApposed(words, index) ||
      isNamedSo(words, index) ||
      isAfterTrade(words, index) ||
      (!word.opens &&
        isListedName(key) &&
        !kinship.has(key) &&
        !ranks.has(key) &&
        isSurelyPerson(words, index)) ||
      (isNoRole(words, index) && words[index + 1]?.key !== 'and' && isInPersonsState(words, index))
    return somebody || isActingSurname(words, index) ? 'suspect' : 'word'
  }
  // “told Ashworth”: a hospital, a surname
  const isSomebody = brands().has(key) ? isNoBrand : standsForPerson
  if (
    fieldWords().has(key) &&
    !(isListedName(key) && isSomebody(words, index)) &&
    !isAfterRelative(words, index) &&
    !isNamedSo(words, index)
  )
    return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return judgePlace(words, index, bits)
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key) && placeEndings.test(key)) {
    return judgePlace(words, index, bits | isFirstName)
  }
  if (
    bits === 0 &&
    isClipped(key) &&
    !standsForPerson(words, index) &&
    !isAfterRelative(words, index) &&
    !isNamedSo(words, index)
  )
    return 'word'
  if (bits === 0 && word.opens && isSlip(key) && !isSurelyPerson(words, index)) return 'word'
  // “Exampleshire accepted the referral”
  if (bits === 0 && /.{3}shire$/.test(key)) return judgePlace(words, index, bits)
  if (isForeignSpeech(words, index)) return 'word'
  if (isNamedAfterPlace(key)) return 'unclear'
  return isWhereabouts(words, index) ? 'word' : 'suspect'
}

/** “closed as ‘No Trace’”, “the Known and No Trace lists”; “No Hope at handover” may be somebody. */
function isNoSuchThing(words: readonly Word[], index: number): boolean {
  const [no, word] = [words[index - 1], words[index]]
  if (no?.key !== 'no' || no.capital !== 'first' || word?.gap !== ' ') return false
  return isPlainWord(word.key) && (!no.opens || /["']$/.test(no.gap))
}

/** “his wife Lacri”, “wife Lacri fell”: whatever else is called so. */
function isAfterRelative(words: readonly Word[], index: number): boolean {
  const [kin, word] = [words[index - 1], words[index]]
  if (kin === undefined || word?.gap !== ' ' || word.opens) return false
  if (kin.capital !== 'none' && !kin.opens) return false
  return closeRelatives.test(kin.key) && !capitalFollows(words, index)
}

function isOwner(words: readonly Word[], index: number): boolean {
  return owns(words, index) || isSurelyPerson(words, index)
}

/** “Seperation was discussed”: a long word with a letter wrong, at the start of a sentence. */
const isSlip = (key: string): boolean =>
  key.length >= 8 && likelySpellings(key, isPlainWord).length > 0

/** “rang Zambrano”; “lunch by Greggs” and “handed back to Renault” are no sign of somebody. */
function isNoBrand(words: readonly Word[], index: number): boolean {
  return (
    actsAsPerson(words, index) ||
    doneToPerson(words, index) ||
    isSurelyPerson(words, index) ||
    owns(words, index)
  )
}

/** Within a sentence neither “the Tenant” nor “Mum”, which records write with a capital. */
function isNoRole(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (word === undefined || word.opens || kinship.has(word.key) || ranks.has(word.key)) return false
  return !titles.has(word.key) && !/^(?:the|an?|this|each|every)$/.test(before?.key ?? '')
}

/** “Christian broke her phone” */
function isActing(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  const verb = words[index + 1]?.key ?? ''
  return isWordName(key) && personVerbs.has(verb) && actsAsPerson(words, index)
}

function isPluralOfWord(key: string): boolean {
  return key.endsWith('s') && !isListedName(key) && isPlainWord(key.slice(0, -1))
}
