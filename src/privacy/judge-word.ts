import type { CompiledExplained } from './explained.ts'
import { fieldAbbreviations, fieldWords } from './lists/field-words.ts'
import { demonyms, organisationWords } from './lists/organisation-words.ts'
import { days, kinship, modals, months, personVerbs, ranks, titles } from './lists/person-words.ts'
import {
  inDictionaryCapitalised,
  isFirstName,
  isPlace,
  isWellKnownPlace,
  lookUpWord,
} from './look-up-word.ts'
import type { Word } from './split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from './word-nature.ts'
import { actsAsPerson, wordOrName } from './word-or-name.ts'

/**
 * What a capitalised word is where it stands. `explained`: surely no name; `word`: a word or a place that is
 * no name here; `unclear`: may be; `suspect`: nothing explains it.
 */
export type Judgement = 'explained' | 'word' | 'unclear' | 'suspect'

const placeBefore = new Set(
  'in at to from near around across of outside within through towards toward via into central north south east west inner outer greater upper lower between throughout over leaving left and or for the'.split(
    ' ',
  ),
)
const seasons = new Set(['spring', 'summer', 'autumn', 'winter'])
/** Only people are told, met and married; a county may be contacted. */
const personBefore = new Set(
  'told asked married met stabbed assaulted attacked hit punched kicked slapped kissed threatened killed murdered strangled phoned texted rang arrested interviewed sentencing described charged charging hated loved supporting supported encouraged believed by with sister brother'.split(
    ' ',
  ),
)
/** What a person has and a town has not. */
const belongings = new Set(
  'home house flat death body child children family parents behaviour relationship account phone mobile friends property mental life injuries gp needs medication drinking alcohol disclosure statement pregnancy arrest wishes ex'.split(
    ' ',
  ),
)
/** How places, peoples, doctrines and their adjectives end; “Gráinne” is in the dictionary too. */
const thingEndings =
  /(?:ton|tons|ham|ford|bury|borough|brough|ley|leigh|shire|field|fields|wick|wich|worth|bridge|burgh|burg|mouth|wood|land|lands|hill|well|wells|thorpe|dale|stead|minster|chester|caster|cester|pool|port|church|combe|hurst|ness|gate|ville|by|ster|stan|ish|ese|isms?|ists?|ites?|ised|ises|ising|isation|ize[ds]?|izing|ization)$|^(?:aber|llan|pen|pont|caer|bally|inver|kil|strath)/
/** What stands before a colon in letters and logs. */
const labels = new Set(
  're ref tel fax mob email cc nb ps pt hx dx rx tx co ltd messrs esq jr sr st approx dob dod encl'.split(
    ' ',
  ),
)
const brandShape = /^(?!(?:mac|mc|o|fitz|de|la|le|d|van|al|abd|el|st)[a-z]*$)/

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
  if (word.capital === 'first' && labels.has(key)) return 'explained'
  if (word.capital === 'all' && !explained.pseudonyms.has(key)) return judgeCapitals(words, index)
  if (word.capital === 'inner') return judgeInner(word, source)
  if (
    word.capital === 'first' &&
    (titles.has(key) || (ranks.has(key) && key.length < 6 && key !== 'di'))
  )
    return 'word'
  if (months.has(key) || days.has(key) || seasons.has(key))
    return fromVerdict(wordOrName(words, index))
  if (organisationWords.has(key))
    return actsAsPerson(words, index) && isWordName(key) && !isSeldomName(key) ? 'unclear' : 'word'
  if (demonyms.has(key)) return 'word'
  if (isWordName(key)) return judgeWordName(words, index)
  if (isPlainWord(key) || isPluralOfWord(key))
    return isActingSurname(words, index) ? 'suspect' : 'word'
  if (fieldWords.has(key) && !(isListedName(key) && actsAsPerson(words, index))) return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return judgePlace(words, index, bits)
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key) && thingEndings.test(key)) {
    return judgePlace(words, index, bits | isFirstName)
  }
  if (key.endsWith('s') && !isListedName(key) && demonyms.has(key.slice(0, -1))) return 'word'
  return 'suspect'
}

/** “Turner denied this”: a surname that is a word, with no article before it. */
function isActingSurname(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (
    word === undefined ||
    next === undefined ||
    !isWordSurname(word.key) ||
    isSeldomName(word.key)
  )
    return false
  const before = word.opens ? undefined : words[index - 1]
  if (
    before !== undefined &&
    (before.capital !== 'none' || /^(?:the|an?|this|that|its|our)$/.test(before.key))
  )
    return false
  return personVerbs.has(next.key) && actsAsPerson(words, index)
}

function fromVerdict(verdict: 'name' | 'word' | 'unclear'): Judgement {
  return verdict === 'name' ? 'suspect' : verdict
}

function isPluralOfWord(key: string): boolean {
  return key.endsWith('s') && !isListedName(key) && isPlainWord(key.slice(0, -1))
}

function judgeWordName(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  const bits = lookUpWord(word.key)
  // Names of the list alone (“Chinwe”) are no words at all.
  if (!isPlainWord(word.key) && (bits & isPlace) === 0) return 'suspect'
  const verdict = wordOrName(words, index)
  if (verdict !== 'name') return verdict
  const before = word.opens ? undefined : words[index - 1]
  const atPlace = before !== undefined && placeBefore.has(before.key)
  if ((bits & isPlace) !== 0 && (atPlace || !isPlainWord(word.key)))
    return judgePlace(words, index, bits)
  if (!isSeldomName(word.key)) return 'suspect'
  return actsAsPerson(words, index) || (word.possessive && !modals.has(word.key))
    ? 'suspect'
    : 'unclear'
}

function judgePlace(words: readonly Word[], index: number, bits: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  const firstName = (bits & isFirstName) !== 0 || isWordName(word.key)
  if (!firstName && ((bits & isWellKnownPlace) !== 0 || !isListedName(word.key))) return 'word'
  const before = word.opens ? undefined : words[index - 1]
  const acts = actsAsPerson(words, index)
  if (before !== undefined && /^\s+$/.test(word.gap)) {
    if (placeBefore.has(before.key))
      return acts && !/^(?:in|at|to|from|near)$/.test(before.key) ? 'unclear' : 'word'
    if (personBefore.has(before.key)) return 'suspect'
  }
  const next = words[index + 1]
  const owns =
    word.possessive && next !== undefined && (kinship.has(next.key) || belongings.has(next.key))
  return (acts || owns) && firstName ? 'suspect' : 'unclear'
}

/** “MENSAH” is a surname as agencies write it, “WMAS” an abbreviation. */
function judgeCapitals(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  const { key } = word
  const shouting = isCapitals(words[index - 1]) && isCapitals(words[index + 1])
  if (fieldAbbreviations.has(key) || organisationWords.has(key)) return 'explained'
  if (isPlainWord(key) && !isWordName(key)) return 'word'
  if (isWordName(key) && isPlainWord(key)) return shouting ? 'word' : 'unclear'
  if (months.has(key) || days.has(key) || demonyms.has(key) || fieldWords.has(key)) return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return isListedFirstName(key) ? 'unclear' : 'word'
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key))
    return thingEndings.test(key) ? 'word' : 'suspect'
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
  if (raw.includes("'") || isListedName(word.key) || !brandShape.test(word.key))
    return fieldWords.has(word.key) ? 'word' : 'suspect'
  const pieces = raw.match(/[A-Z][a-z]*/g) ?? []
  return pieces.some(
    (piece) => isListedName(piece.toLowerCase()) && !isPlainWord(piece.toLowerCase()),
  )
    ? 'suspect'
    : 'word'
}
