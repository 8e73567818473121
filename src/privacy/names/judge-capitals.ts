import { likelySpellings } from '../../support/writing/likely-spellings.ts'
import { fieldAbbreviations } from '../lists/field-abbreviations.ts'
import { fieldWords } from '../lists/field-words.ts'
import { demonyms, organisationWords } from '../lists/organisation-words.ts'
import { days, months, recordLabels } from '../lists/person-words.ts'
import { thingNames } from '../lists/thing-names.ts'
import { inDictionaryCapitalised, isPlace, lookUpWord } from '../look-up-word.ts'
import { placeEndings } from '../signs/place-endings.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isPlainWord,
  isUsualFirstName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import type { Judgement } from './judge-word.ts'

/** “McKay”, “LeRoy”; “LanguageLine” begins with no particle. */
const surnameShape =
  /^(?:Mac|Mc|O|Fitz|De|Del|Di|Du|Da|La|Le|D|Van|Von|Al|Abd|El|St|Ap|Ni)[A-Z][a-z]/

/** “MENSAH” is a surname as agencies write it, “WMAS” an abbreviation. */
export function judgeCapitals(words: readonly Word[], index: number): Judgement {
  const word = words[index]
  if (word === undefined) return 'word'
  const { key } = word
  // “Bridget MAUGHAN (nee WARD)”
  if (/^(?:nee|formerly|alias|aka)$/.test(words[index - 1]?.key ?? '') && word.gap === ' ')
    return 'suspect'
  const shouting = isCapitals(words[index - 1]) && isCapitals(words[index + 1])
  if (fieldAbbreviations.has(key) || organisationWords.has(key) || thingNames.has(key))
    return 'explained'
  if (recordLabels.has(key) && !isListedName(key)) return 'word'
  if (isPlainWord(key) && !isWordName(key)) return 'word'
  if (isWordName(key) && isPlainWord(key)) return shouting ? 'word' : 'unclear'
  if (months.has(key) || days.has(key) || demonyms.has(key) || fieldWords().has(key)) return 'word'
  const bits = lookUpWord(key)
  if ((bits & isPlace) !== 0) return isListedFirstName(key) ? 'unclear' : 'word'
  if ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key))
    return placeEndings.test(key) ? 'word' : 'suspect'
  // “RABI”, “NASS”, “DASA”: of four letters it is as much an abbreviation, where nothing speaks of somebody.
  if (isListedName(key) && key.length === 4 && !shouting && !isWordSurname(key))
    return isUsualFirstName(key) || standsForPerson(words, index) ? 'suspect' : 'unclear'
  if (isListedName(key) && key.length >= 4) return 'suspect'
  // “OCCURENCE”
  if (bits === 0 && key.length >= 8 && likelySpellings(key, isPlainWord).length > 0) return 'word'
  return key.length >= 7 && /[aeiouy]/.test(key) ? 'suspect' : 'unclear'
}

function isCapitals(word: Word | undefined): boolean {
  return word === undefined || word.capital === 'all'
}

/** “McKay”, “DeShawn” are names; “WhatsApp”, “nDelius” are not. */
export function judgeInner(word: Word, source: string): Judgement {
  const raw = source.slice(word.start, word.end)
  if (fieldAbbreviations.has(word.key)) return 'explained'
  if (/^[a-z]/.test(raw) || /^[A-Z]{2,}[a-z]+$/.test(raw)) return 'word'
  // “HBPoS”: no name has three capitals.
  if (/^(?:[A-Z][a-z]{0,2}){3,}$/.test(raw) && /^[A-Z]{2}|[A-Z]$/.test(raw)) return 'word'
  if (
    thingNames.has(word.key) ||
    fieldWords().has(word.key) ||
    (word.possessive && fieldWords().has(`${word.key}s`))
  )
    return 'word'
  if (raw.includes("'") || isListedName(word.key) || surnameShape.test(raw))
    return fieldWords().has(word.key) ? 'word' : 'suspect'
  const pieces = raw.match(/[A-Z][a-z]*/g) ?? []
  return pieces.some(
    (piece) => isListedName(piece.toLowerCase()) && !isPlainWord(piece.toLowerCase()),
  )
    ? 'suspect'
    : 'word'
}
