import { seldomNames, strongNames, wordNames, wordSurnames } from './lists/names-and-words.ts'
import { inDictionary, isFirstName, isName, isPlace, lookUpWord } from './look-up-word.ts'

const shortWords = new Set(
  'a i am an as at be by do go he hi if in is it me my no of oh ok on or ox so to up us we'.split(
    ' ',
  ),
)

/** Whether small letters would be right: in the dictionary, and not first of all a name. */
export function isPlainWord(key: string): boolean {
  // The dictionary calls many pairs of letters words; as a surname “Ng” is more likely.
  if (key.length < 3) return shortWords.has(key)
  return (lookUpWord(key) & inDictionary) !== 0 && !strongNames.has(key)
}

/** A word that is a first name too: Hope, Grace, Mark, Precious, May. */
export function isWordName(key: string): boolean {
  return wordNames.has(key)
}

/** A word that is a surname too: Baker, Young. */
export function isWordSurname(key: string): boolean {
  return wordSurnames.has(key)
}

/** In a list of names. Nobody must be in one to be found; it only adds weight. */
export function isListedName(key: string): boolean {
  return strongNames.has(key) || (lookUpWord(key) & (isFirstName | isName)) !== 0
}

export function isListedFirstName(key: string): boolean {
  return strongNames.has(key) || wordNames.has(key) || (lookUpWord(key) & isFirstName) !== 0
}

export function isListedPlace(key: string): boolean {
  return (lookUpWord(key) & isPlace) !== 0
}

/** A word that is a name, but written with a capital for other reasons more often. */
export function isSeldomName(key: string): boolean {
  return seldomNames.has(key)
}
