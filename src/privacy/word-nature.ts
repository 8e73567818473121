import { strongNames, wordNames, wordSurnames } from './lists/names-and-words.ts'
import { inDictionary, isFirstName, isName, isPlace, lookUpWord } from './look-up-word.ts'

/** Whether small letters would be right: in the dictionary, and not first of all a name. */
export function isPlainWord(key: string): boolean {
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
