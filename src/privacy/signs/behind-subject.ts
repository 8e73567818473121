import type { Word } from '../split-words.ts'
import { isListedPlace } from '../word-nature.ts'

/** Who is at, on or from somewhere: “Nobody on …”, “Staff of …”. */
const whoIsThere =
  /^(?:officers?|staff|nurses?|nobody|everybody|somebody|anybody|none|everyone|someone|anyone|one|those|others|people|teams?|workers?|colleagues?|patients?|residents?|women|men|doctors?|matron|sister|crews?|units?|managers?|volunteers?|members?|drivers?|neighbours|drinkers|quakers|tenants|pupils|visitors|callers|most|many|some|both|all)$/
/** What leads to somewhere: “the road to …”. */
const ways =
  /^(?:road|roads|train|trains|bus|buses|coach|ferry|flight|flights|line|route|way|path|lane|motorway|track|bridge|tram|drive|ride|walk|taxi|cab|journey|trip|transfer|move|link|service|services)$/
/** What a place has: “the Bishop of …”, “the people of …”. */
const ofPlaces =
  /^(?:bishop|archbishop|dean|duke|earl|marquis|bank|city|town|village|port|borough|county|diocese|parish|archdeaconry|deanery|university|college|council|court|people|residents|streets|outskirts|edge|suburbs?|area|district|battle|tower|isle|treaty|mayor|north|south|east|west|centre|side|end)$/

/**
 * Behind a preposition a word belongs to the subject and does nothing itself: “officers from Devon called”, “Nobody on
 * Elmsdale asked”, “the road to Devon flooded”.
 */
export function isBehindSubject(words: readonly Word[], index: number): boolean {
  const [head, before, word] = [words[index - 2], words[index - 1], words[index]]
  if (word === undefined || before === undefined || word.opens || word.gap !== ' ') return false
  if (/^(?:from|at|near|in)$/.test(before.key)) return true
  const lead = before.opens ? '' : (head?.key ?? '')
  if (/^(?:to|via|towards|through)$/.test(before.key))
    return isListedPlace(word.key) || ways.test(lead)
  return isOfOthers(words, index) || (before.key === 'of' && ofPlaces.test(lead))
}

/** “Officers on Lates thought”, “Nobody on Elmsdale asked” */
export function isOfOthers(words: readonly Word[], index: number): boolean {
  const [head, before, word] = [words[index - 2], words[index - 1], words[index]]
  if (word?.opens !== false || word.gap !== ' ' || before?.opens !== false) return false
  return /^(?:on|of|under|off|across)$/.test(before.key) && whoIsThere.test(head?.key ?? '')
}
