import { likelySpellings } from '../support/likely-spellings.ts'
import { actsAsPerson } from './acts-as-person.ts'
import { isBareSubject } from './bare-subject.ts'
import { isBrand } from './brand-or-name.ts'
import { doneToPerson } from './done-to-person.ts'
import type { CompiledExplained } from './explained.ts'
import { suffersAsPerson } from './introduced-as-person.ts'
import { judgeCapitals, judgeInner } from './judge-capitals.ts'
import { isFarPlace, judgePlace } from './judge-place.ts'
import { isListedAmongThings } from './listed-together.ts'
import { fieldWords } from './lists/field-words.ts'
import { demonyms, organisationWords } from './lists/organisation-words.ts'
import {
  days,
  feasts,
  kinship,
  modals,
  months,
  personVerbs,
  ranks,
  recordLabels,
  titles,
} from './lists/person-words.ts'
import { thingNames } from './lists/thing-names.ts'
import { inDictionaryCapitalised, isFirstName, isPlace, lookUpWord } from './look-up-word.ts'
import {
  isAfterTrade,
  isBeliever,
  isBesidePseudonym,
  isPlainlyMentioned,
  rarelyMentioned,
} from './mentioned-as-person.ts'
import { isPartOfTerm } from './part-of-term.ts'
import { placeEndings } from './place-endings.ts'
import {
  isInfirmary,
  isNamedAfterPlace,
  isPartOfBuilding,
  isRating,
  isShortened,
  isTermOfScience,
} from './shapes-of-words.ts'
import type { Word } from './split-words.ts'
import { standsForPerson } from './stands-for-person.ts'
import {
  isInPersonsState,
  isNamedKin,
  isNamedSo,
  isSurelyPerson,
  livesAsPerson,
} from './surely-person.ts'
import { isWhereabouts } from './whereabouts.ts'
import {
  isListedName,
  isListedPlace,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from './word-nature.ts'
import { wordOrName } from './word-or-name.ts'

/**
 * What a capitalised word is where it stands. `explained`: surely no name; `word`: a word or a place that is
 * no name here; `unclear`: may be; `suspect`: nothing explains it.
 */
export type Judgement = 'explained' | 'word' | 'unclear' | 'suspect'

const seasons = new Set(['spring', 'summer', 'autumn', 'winter'])
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
  // “Jet2”, “Place2Be”
  if (/^[24](?!\d)/.test(source.slice(word.end, word.end + 2))) return 'explained'
  if (word.capital === 'all' && !explained.pseudonyms.has(key)) return judgeCapitals(words, index)
  if (word.capital === 'inner') return judgeInner(word, source)
  // “X-Ray”
  if (word.gap === '-' && words[index - 1]?.key === 'x') return 'word'
  if (isBrand(words, index)) return 'explained'
  if (
    isPartOfBuilding(words, index) ||
    isRating(words, index) ||
    isFarPlace(words, index) ||
    isListedAmongThings(words, index)
  )
    return 'word'
  // “Jun-Jun”
  const [before, next] = [words[index - 1], words[index + 1]]
  const doubled =
    (next?.gap === '-' && next.key === key) || (word.gap === '-' && before?.key === key)
  if (doubled && (months.has(key) || !isPlainWord(key))) return 'suspect'
  if (
    word.capital === 'first' &&
    ((titles.has(key) && !(key === 'justice' && next?.capital === 'none')) ||
      (ranks.has(key) && key.length < 6 && key !== 'di'))
  )
    return 'word'
  if (months.has(key) || days.has(key) || seasons.has(key)) return judgeTime(words, index)
  if (organisationWords.has(key)) return judgeNameOfServices(words, index)
  if (isInfirmary(words, index)) return 'word'
  if (feasts.has(key) && isInPersonsState(words, index)) return 'suspect'
  if (
    (demonyms.has(key) && !isActing(words, index) && !isBeliever(words, index)) ||
    isThing(words, index)
  )
    return 'word'
  // “Baby cried”, “Ex called”, “his Ex Partner”
  if (key === 'ex' && kinship.has(words[index + 1]?.key ?? '')) return 'word'
  if (word.opens && (key === 'baby' || key === 'ex')) return 'word'
  // “Huntington’s”, “Sainsbury’s”
  if (word.possessive && fieldWords.has(`${key}s`) && !standsForPerson(words, index)) return 'word'
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
      isNamedSo(words, index) ||
      isAfterTrade(words, index) ||
      (!word.opens && isListedName(key) && !kinship.has(key) && isSurelyPerson(words, index)) ||
      (!word.opens && words[index + 1]?.key !== 'and' && isInPersonsState(words, index))
    return somebody || isActingSurname(words, index) ? 'suspect' : 'word'
  }
  // “told Ashworth”: a hospital, a surname
  if (fieldWords.has(key) && !(isListedName(key) && standsForPerson(words, index))) return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return judgePlace(words, index, bits)
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key) && placeEndings.test(key)) {
    return judgePlace(words, index, bits | isFirstName)
  }
  if (key.endsWith('s') && !isListedName(key) && demonyms.has(key.slice(0, -1))) return 'word'
  if (bits === 0 && isTermOfScience(key) && !standsForPerson(words, index)) return 'word'
  if (bits === 0 && word.opens && isSlip(key) && !isSurelyPerson(words, index)) return 'word'
  // “Exampleshire accepted the referral”
  if (bits === 0 && /.{3}shire$/.test(key)) return judgePlace(words, index, bits)
  if (isNamedAfterPlace(key)) return 'unclear'
  return isWhereabouts(words, index) ? 'word' : 'suspect'
}

/** “Seperation was discussed”: a long word with a letter wrong, at the start of a sentence. */
const isSlip = (key: string): boolean =>
  key.length >= 8 && likelySpellings(key, isPlainWord).length > 0

/** “spoke to Charity”, “told Ward that …”: a word of organisations that is a name too. */
function judgeNameOfServices(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined || !isWordName(word.key)) return 'word'
  if (
    /^(?:charity|justice)$/.test(word.key) &&
    (livesAsPerson(words, index) || isSurelyPerson(words, index) || isActingNamesake(words, index))
  )
    return 'suspect'
  const next = words[index + 1]
  const alone = !(next?.gap === ' ' && next.capital !== 'none')
  if (!word.opens && alone && !actsAsPerson(words, index) && standsForPerson(words, index))
    return 'suspect'
  return actsAsPerson(words, index) && !isSeldomName(word.key) ? 'unclear' : 'word'
}

/** What children of every community call their grandparents and aunts. */
const grandparents = new Set(
  `mam da nan nana nanna nanny gran granny grandma grandad granddad
  bhabhi chachi ciocia wujek babcia dziadek mamgu tadcu taid nain nonno abuela abuelo yiayia pappou
  bunica bunicul phuppo teyze ayeeyo hooyo ambuya sekuru anneanne babaanne mausi thakuma mamusia`.split(
    /\s+/,
  ),
)

/** “Christian broke her phone” */
function isActing(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  const verb = words[index + 1]?.key ?? ''
  return isWordName(key) && personVerbs.has(verb) && actsAsPerson(words, index)
}

/** Of systems, storms and offices that share their names with many people, what they do themselves. */
const namesakes = new Set('iris alexa storm charity'.split(' '))
const doneByThings =
  /^(?:was|is|were|has|had|did|does|would|could|recorded|showed|shows|held|holds|offered|accepted|refused|reported|reports|told|supported|provided|closed|opened|referred|identified|hit|struck|caused|brought|funded|ran|runs|employed|arrived|passed|played|answered|responded)$/

/** “Iris agreed to the referral”, where “Iris was searched” is a system. */
function isActingNamesake(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word?.capital !== 'first' || !namesakes.has(word.key)) return false
  if (!word.opens && /^(?:the|an?|this|that|each|local|of)$/.test(before?.key ?? '')) return false
  return personVerbs.has(next?.key ?? '') && !doneByThings.test(next?.key ?? '')
}

/** A system or brand, “Nan” as a child says it, “Tuesdays”. */
function isThing(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  if (thingNames.has(key) && isActingNamesake(words, index)) return false
  if (thingNames.has(key))
    return (
      !doneToPerson(words, index) && !isSurelyPerson(words, index) && !livesAsPerson(words, index)
    )
  if (key.endsWith('s') && days.has(key.slice(0, -1))) return true
  const next = words[index + 1]
  return grandparents.has(key) && !(next?.gap === ' ' && next.capital !== 'none')
}

const colours = new Set('black white brown green grey gray'.split(' '))

/** “Turner denied this”: a surname that is a word, with no article before it. */
function isActingSurname(words: readonly Word[], index: number): boolean {
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
  // “bought Flowers”
  if (/^(?:bought|ate|drank|baked|cooked|wore|sold|smoked|played)$/.test(before?.key ?? ''))
    return acts
  return acts || (!word.opens && standsForPerson(words, index))
}

/** “had moved by May”: by then, and not by somebody. */
const untilThen =
  /^(?:moved|returned|arrived|ended|died|stopped|closed|completed|left|gone|finished|improved|changed|opened|separated|started|begun|expired|reduced|increased|needed|expected|required|resolved|concluded|lapsed|ready|planned|reduced|came|went|became|grew|happened)$/

/** “told May”, “according to June”, “named Sunday” */
function judgeTime(words: readonly Word[], index: number): Judgement {
  const verdict = wordOrName(words, index)
  if (verdict === 'name') return 'suspect'
  // “by June” is a time, “assaulted by June” is none.
  const before = words[index - 1]
  const verb = before?.opens === false ? (words[index - 2]?.key ?? '') : ''
  const done = (/(?:ed|en)$/.test(verb) || personVerbs.has(verb)) && !untilThen.test(verb)
  const by = before?.key === 'by' && !done
  return verdict === 'unclear' && !by && standsForPerson(words, index) ? 'suspect' : verdict
}

function isPluralOfWord(key: string): boolean {
  return key.endsWith('s') && !isListedName(key) && isPlainWord(key.slice(0, -1))
}

/** Places that the list of British places does not have. */
const abroad = new Set(
  'florence siena verona savannah brooklyn geneva vienna milan dakota montana carolina virginia orlando denver georgia'.split(
    ' ',
  ),
)

function judgeWordName(words: readonly Word[], index: number): Judgement {
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
