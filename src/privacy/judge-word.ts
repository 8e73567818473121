import { actsAsPerson } from './acts-as-person.ts'
import { doneToPerson } from './done-to-person.ts'
import type { CompiledExplained } from './explained.ts'
import { isIntroduced, suffersAsPerson } from './introduced-as-person.ts'
import { judgePlace } from './judge-place.ts'
import { fieldAbbreviations, fieldWords, thingNames } from './lists/field-words.ts'
import { demonyms, organisationWords } from './lists/organisation-words.ts'
import {
  days,
  kinship,
  modals,
  months,
  personVerbs,
  ranks,
  recordLabels,
  titles,
} from './lists/person-words.ts'
import { inDictionaryCapitalised, isFirstName, isPlace, lookUpWord } from './look-up-word.ts'
import { placeEndings } from './place-endings.ts'
import type { Word } from './split-words.ts'
import { standsForPerson } from './stands-for-person.ts'
import { isSurelyPerson } from './surely-person.ts'
import {
  isListedFirstName,
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
/** “McKay”, “LeRoy”; “LanguageLine” begins with no particle. */
const surnameShape =
  /^(?:Mac|Mc|O|Fitz|De|Del|Di|Du|Da|La|Le|D|Van|Von|Al|Abd|El|St|Ap|Ni)[A-Z][a-z]/

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
  // “Ref'd”, “DNA'd”
  if (/'d$/i.test(source.slice(word.start, word.end))) return 'explained'
  if (word.capital === 'first' && (recordLabels.has(key) || isShortened(key))) return 'explained'
  if (word.capital === 'all' && !explained.pseudonyms.has(key)) return judgeCapitals(words, index)
  if (word.capital === 'inner') return judgeInner(word, source)
  if (
    word.capital === 'first' &&
    (titles.has(key) || (ranks.has(key) && key.length < 6 && key !== 'di'))
  )
    return 'word'
  if (months.has(key) || days.has(key) || seasons.has(key)) return judgeTime(words, index)
  if (organisationWords.has(key)) return judgeNameOfServices(words, index)
  if (isInfirmary(words, index)) return 'word'
  if ((demonyms.has(key) && !isActing(words, index)) || isThing(words, index)) return 'word'
  // “Baby cried”, “Ex called”, “his Ex Partner”
  if (key === 'ex' && kinship.has(words[index + 1]?.key ?? '')) return 'word'
  if (word.opens && (key === 'baby' || key === 'ex')) return 'word'
  // “Huntington’s”, “Sainsbury’s”
  if (word.possessive && fieldWords.has(`${key}s`) && !standsForPerson(words, index)) return 'word'
  if (isWordName(key)) return judgeWordName(words, index)
  if (isPlainWord(key) || isPluralOfWord(key)) {
    // “stayed with Derby”: a match as well as a town
    const somebody = !word.opens && isListedPlace(key) && isSurelyPerson(words, index)
    return somebody || isActingSurname(words, index) ? 'suspect' : 'word'
  }
  if (fieldWords.has(key) && !(isListedName(key) && actsAsPerson(words, index))) return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return judgePlace(words, index, bits)
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key) && placeEndings.test(key)) {
    return judgePlace(words, index, bits | isFirstName)
  }
  if (key.endsWith('s') && !isListedName(key) && demonyms.has(key.slice(0, -1))) return 'word'
  if (bits === 0 && technical.test(key) && !standsForPerson(words, index)) return 'word'
  if (isNamedAfterPlace(key)) return 'unclear'
  return isWhereabouts(words, index) ? 'word' : 'suspect'
}

/** “Msg left”, “Rtn call”: short forms of logs are written without vowels. */
function isShortened(key: string): boolean {
  return /^[^aeiouy]{3,5}$/.test(key) && !isListedName(key)
}

/** “at Anytown General” */
function isInfirmary(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next?.key === 'general' && next.capital === 'first' && next.gap === ' '
}

const partsOfPlaces =
  /^(.{3,})(?:fields?|gate|ways?|banks?|woods?|side|view|house|meads?|brook|haven|croft|court|lodge|park|bridge|points?|paths?|lines?|links?|works|lands?|hills?|light|shore|waters?|mount|garth|trees?|reach|base|well|wells)$/

/** “Meadowbank”, “Northgate”: two words in one, as schools, homes and companies are called; of a person rarely. */
function isNamedAfterPlace(key: string): boolean {
  const first = partsOfPlaces.exec(key)?.[1]
  if (first === undefined || isListedName(key)) return false
  return isPlainWord(first) || isPlainWord(first.replace(/s$/, ''))
}

/** “spoke to Charity”, “told Ward that …”: a word of organisations that is a name too. */
function judgeNameOfServices(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined || !isWordName(word.key)) return 'word'
  const next = words[index + 1]
  const alone = !(next?.gap === ' ' && next.capital !== 'none')
  if (!word.opens && alone && !actsAsPerson(words, index) && standsForPerson(words, index))
    return 'suspect'
  return actsAsPerson(words, index) && !isSeldomName(word.key) ? 'unclear' : 'word'
}

const grandparents = new Set('nan nana nanna nanny gran granny grandma grandad granddad'.split(' '))

/** “Christian broke her phone” */
function isActing(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  const verb = words[index + 1]?.key ?? ''
  return isWordName(key) && personVerbs.has(verb) && actsAsPerson(words, index)
}

/** A system or brand, “Nan” as a child says it, “Tuesdays”. */
function isThing(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  if (thingNames.has(key)) return !doneToPerson(words, index) && !isSurelyPerson(words, index)
  if (key.endsWith('s') && days.has(key.slice(0, -1))) return true
  const next = words[index + 1]
  return grandparents.has(key) && !(next?.gap === ' ' && next.capital !== 'none')
}

/** How words of science end, which the dictionary does not have all. */
const technical =
  /^[a-z]{3,}(?:grams?|graphs?|ology|ologists?|trists?|itis|opathy|ectomy|oscopy|azole|mycin|cillin|statin|prazole|sartan|olol|oxetine|zepam|triptyline|phobi[ac]|isation|isms?|aemia|etamine|zepine|eridone|apine|floxacin|cycline|triptan|tadine|dronate|thiazide|semide|xaban|gliptin|gliflozin|fenac|profen|asone|solone|parin)$/

const trusting =
  /^(?:confid\w*|believ\w*|trust\w*|faith|interest\w*|change\w*|involv\w*|fear|person|participat\w*|disappoint\w*|belief|noticed|seen|saw|observed|difference|signs?|love|difficult\w*)$/
const comingFrom =
  /^(?:came|comes|come|is|are|was|were|moved|originally|arrived|family|flew|travelled|emigrated|migrated|fled|couple|man|woman|people|families)$/
const goingTo =
  /^(?:moved|travelled|flew|emigrated|migrated|relocated|deported|trip|journey|holiday|flight)$/

const toPlaces =
  /^(?:to|from|in|at|of|via|through|between|and|lower|upper|great|little|north|south|east|west|old|new)$/
const townEnding =
  /^[a-z]{2,}(?:ton|ham|ford|bury|borough|ley|leigh|shire|field|wick|wich|worth|bridge|burgh|mouth|thorpe|dale|stead|minster|chester|caster|combe|hurst|holt|mere|stow|cote|thwaite|toft|bourne|burn|gate|castle|haven)$/

/** “trained in Kerala”, “came from Kerala”: a place, whatever its name; “confided in Kerala” is somebody. */
function isWhereabouts(words: readonly Word[], index: number): boolean {
  const [verb, before, word, next] = [
    words[index - 2],
    words[index - 1],
    words[index],
    words[index + 1],
  ]
  if (word === undefined || before === undefined || word.gap !== ' ' || word.possessive)
    return false
  if (next?.gap === ' ' && next.capital !== 'none' && !next.opens) return false
  if (standsForPerson(words, index)) return false
  if (/^(?:near|outside|around)$/.test(before.key)) return true
  if (townEnding.test(word.key) && toPlaces.test(before.key)) return true
  return (
    (before.key === 'in' && !trusting.test(verb?.key ?? '')) ||
    (before.key === 'from' && comingFrom.test(verb?.key ?? '')) ||
    (before.key === 'to' && goingTo.test(verb?.key ?? ''))
  )
}

const colours = new Set('black white brown green grey gray'.split(' '))

/** “Turner denied this”: a surname that is a word, with no article before it. */
function isActingSurname(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word === undefined || !isWordSurname(word.key)) return false
  if (!word.opens && isSurelyPerson(words, index)) return true
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
  // Names of the list alone (“Chinwe”) are no words at all.
  if (!plain && (bits & isPlace) === 0 && !abroad.has(word.key)) return 'suspect'
  if (isIntroduced(words, index)) return 'suspect'
  const verdict = wordOrName(words, index)
  if (verdict !== 'name') return verdict
  if ((bits & isPlace) !== 0 || abroad.has(word.key)) {
    const judged = judgePlace(words, index, bits)
    if (judged !== 'unclear' || !plain) return judged
  }
  if (!isSeldomName(word.key)) return 'suspect'
  const owns = word.possessive && !modals.has(word.key)
  return owns || standsForPerson(words, index) ? 'suspect' : 'unclear'
}

/** “MENSAH” is a surname as agencies write it, “WMAS” an abbreviation. */
function judgeCapitals(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  const { key } = word
  const shouting = isCapitals(words[index - 1]) && isCapitals(words[index + 1])
  if (fieldAbbreviations.has(key) || organisationWords.has(key) || thingNames.has(key))
    return 'explained'
  if (isPlainWord(key) && !isWordName(key)) return 'word'
  if (isWordName(key) && isPlainWord(key)) return shouting ? 'word' : 'unclear'
  if (months.has(key) || days.has(key) || demonyms.has(key) || fieldWords.has(key)) return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return isListedFirstName(key) ? 'unclear' : 'word'
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key))
    return placeEndings.test(key) ? 'word' : 'suspect'
  if (isListedName(key) && key.length >= 4) return 'suspect'
  return key.length >= 7 && /[aeiouy]/.test(key) ? 'suspect' : 'unclear'
}

function isCapitals(word: Word | undefined): boolean {
  return word === undefined || word.capital === 'all'
}

/** “McKay”, “DeShawn” are names; “WhatsApp”, “nDelius” are not. */
function judgeInner(word: Word, source: string): Judgement {
  const raw = source.slice(word.start, word.end)
  if (/^[a-z]/.test(raw) || /^[A-Z]{2,}[a-z]+$/.test(raw))
    return fieldAbbreviations.has(word.key) ? 'explained' : 'word'
  if (thingNames.has(word.key) || (word.possessive && fieldWords.has(`${word.key}s`))) return 'word'
  if (raw.includes("'") || isListedName(word.key) || surnameShape.test(raw))
    return fieldWords.has(word.key) ? 'word' : 'suspect'
  const pieces = raw.match(/[A-Z][a-z]*/g) ?? []
  return pieces.some(
    (piece) => isListedName(piece.toLowerCase()) && !isPlainWord(piece.toLowerCase()),
  )
    ? 'suspect'
    : 'word'
}
