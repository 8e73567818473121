import { wordSet } from '../support/word-set.ts'
import {
  seldomNames,
  strongNames,
  wordNames,
  wordSurnames,
  wordsWithoutArticle,
} from './lists/names-and-words.ts'
import { inDictionary, isFirstName, isName, isPlace, lookUpWord } from './look-up-word.ts'

const shortWords = wordSet(
  'a i am an as at be by do go he hi if in is it me my no of oh ok on or ox so to up us we',
)

/** Words of grammar and greeting: the lists of names have them, nobody in Britain is called so. */
const neverNames =
  wordSet(`the this that these those you he she it we they us them him her me your our their his its and but nor or if when while as at by for from in into of off on onto
  over to up with without within who whom whose which what where why how not yes both all everyone everybody nobody somebody someone anyone hello dear hey many much more
  most some any each every either neither there here then than thus also very just only never is was are were be been am did done have has had having
  dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt wasnt arent werent aint hasnt havent hadnt im ive youre theyre hes shes thats whos whats
  lol lmao rofl omg omfg idk ikr ee oi ohh aww haha hahaha lolz soz coz thru mwah gonna gotta wanna dunno innit nah nope yep ugh ooh wow aye sorreh tho
  after before about because between during until since though although however`)

export function isNeverName(key: string): boolean {
  return neverNames.has(key)
}

/** Whether small letters would be right: in the dictionary, and not first of all a name. */
export function isPlainWord(key: string): boolean {
  // The dictionary calls many pairs of letters words; as a surname “Ng” is more likely.
  if (neverNames.has(key)) return true
  if (key.length < 3) return shortWords.has(key)
  return (lookUpWord(key) & inDictionary) !== 0 && !strongNames.has(key)
}

/** A word that is a first name too: Hope, Grace, Mark, Precious, May. */
export function isWordName(key: string): boolean {
  return wordNames.has(key)
}

const nobodysNames =
  /^(?:the|and|but|nor|or|for|to|of|in|at|by|on|off|with|his|her|our|no|yes|all|hi|hey|not|it|its|is|if|as|we|us|me|he|she|they|them|you|who|how|why|was|were|has|had|did|are|be|out|up|too|one|two|mr|mrs|ms|dr|st)$/

/** A word of two or three letters that is a first name elsewhere: An, Oi, My, Thu. Only a surname after it says so. */
export function isShortWord(key: string): boolean {
  return key.length < 4 && isPlainWord(key) && !wordNames.has(key) && !nobodysNames.test(key)
}

/** A word that is a surname too: Baker, Young. */
export function isWordSurname(key: string): boolean {
  return wordSurnames.has(key)
}

/** In a list of names. Nobody must be in one to be found; it only adds weight. */
export function isListedName(key: string): boolean {
  if (neverNames.has(key)) return false
  return strongNames.has(key) || (lookUpWord(key) & (isFirstName | isName)) !== 0
}

export function isListedFirstName(key: string): boolean {
  if (neverNames.has(key)) return false
  return strongNames.has(key) || wordNames.has(key) || (lookUpWord(key) & isFirstName) !== 0
}

/** A first name that everybody knows for one. */
export function isUsualFirstName(key: string): boolean {
  return strongNames.has(key) || wordNames.has(key)
}

export function isListedPlace(key: string): boolean {
  return (lookUpWord(key) & isPlace) !== 0
}

/** A word that is a name, but written with a capital for other reasons more often. */
export function isSeldomName(key: string): boolean {
  return seldomNames.has(key)
}

/** A name that as a word would need an article: “Star has moved” is somebody, “Hope has faded” is not. */
export function needsArticle(key: string): boolean {
  return wordNames.has(key) && !wordsWithoutArticle.has(key)
}
