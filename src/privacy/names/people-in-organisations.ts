import { fieldAbbreviations } from '../lists/field-abbreviations.ts'
import { fieldWords } from '../lists/field-words.ts'
import { demonyms, organisationHeads, organisationWords } from '../lists/organisation-words.ts'
import { thingNames } from '../lists/thing-names.ts'
import { inDictionaryCapitalised, isPlace, lookUpWord } from '../look-up-word.ts'
import { placeEndings } from '../signs/place-endings.ts'
import type { Word } from '../split-words.ts'
import { isListedFirstName, isListedName, isPlainWord } from '../word-nature.ts'

/** Buildings, charities, shops and ways of working that are often called after somebody: “Elspeth House”. */
const calledAfterPeople =
  /^(?:house|court|lodge|hall|hospice|hospital|infirmary|school|academy|college|university|foundation|trust|centre|hotel|home|mansion|tower|library|museum|theatre|inn|arms|ward|unit|award|law|road|street|homes|show|cup|carnival|festival|gala|ltd|limited|llp|plc|nails|salon|barbers|motors|carpets|tyres|lettings|recruitment|logistics|solutions|smiles|protocol|model|principle|rule|review|inquiry|project|programme|scheme|framework|competence|scale|declaration|carvery)$/
/** These begin names of which any word may follow: “Operation Kestrel”, “St Oswin’s Hospital”. */
const freeHeads =
  /^(?:hmp|hmyoi|operation|op|project|st|saint|king|queen|prince|princess|duke|duchess|earl|royal|lake|mount|loch|river|cape|port|fort|camp|isle|college|university|church|order|diocese)$/

/**
 * A run of capitals that ends as an organisation does, without the people before or within it:
 * “told Kofi Social Services” is somebody and then a service. After “the” it is one name.
 */
export function withoutPeople(
  words: readonly Word[],
  [from, to]: [number, number],
  done: readonly boolean[],
  isLocal: (key: string) => boolean,
): Array<[number, number]> {
  const whole: Array<[number, number]> = [[from, to]]
  const first = words[from] as Word
  const article = !first.opens && words[from - 1]?.key === 'the' && first.gap === ' '
  if (article || freeHeads.test(first.key)) return whole
  const runs: Array<[number, number]> = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    const begins = at === start
    const before = words[at - 1]
    const after = before !== undefined && organisationWords.has(before.key)
    if (!(begins || after) || !isPersonBefore(words, at, to, done, isLocal)) continue
    if (at > start) runs.push([start, at - 1])
    start = at + 1
    // A surname, or a second first name.
    while (start <= to && isPersonBefore(words, start, to, done, isLocal)) start += 1
    at = start - 1
  }
  if (start <= to) runs.push([start, to])
  return runs
}

function isPersonBefore(
  words: readonly Word[],
  at: number,
  to: number,
  done: readonly boolean[],
  isLocal: (key: string) => boolean,
): boolean {
  const word = words[at] as Word
  if (at === to || done[at] === true || !mayBePerson(word) || isLocal(word.key)) return false
  const next = words[at + 1] as Word
  // “Kofi and Social Services” is no run; “Marks & Brown Solicitors” is.
  if (!/^(?: |\/| ?- ?)$/.test(next.gap)) return false
  if (organisationHeads.has(next.key) && at + 1 === to) return false
  const single = at + 1 === to
  if (single && calledAfterPeople.test(next.key)) return false
  // “Terrence Higgins Trust”
  const last = words[to] as Word
  if (at + 2 === to && isListedName(next.key) && calledAfterPeople.test(last.key)) return false
  if (isListedFirstName(word.key)) return true
  // “Wexcombe Housing Trust” is called after where it is.
  if (placeEndings.test(word.key)) return false
  return isListedName(word.key)
}

/** No word, no place, nothing of the field: what organisations are not called by. */
function mayBePerson(word: Word): boolean {
  const { key, capital } = word
  if (key.length < 2 || capital === 'none' || isPlainWord(key)) return false
  if (capital === 'all' && (key.length < 4 || !isListedName(key))) return false
  if (organisationWords.has(key) || organisationHeads.has(key) || demonyms.has(key)) return false
  if (fieldWords().has(key) || fieldAbbreviations.has(key) || thingNames.has(key)) return false
  const bits = lookUpWord(key)
  return (bits & isPlace) === 0 && ((bits & inDictionaryCapitalised) === 0 || isListedName(key))
}
