import { demonyms } from '../lists/organisation-words.ts'
import { personVerbs } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { doneToPerson } from './done-to-person.ts'
import { owns } from './stands-for-person.ts'
import { isInPersonsState, isSurelyPerson, livesAsPerson } from './surely-person.ts'
import { isTimeGoingBy } from './time-goes-by.ts'

const before =
  /^(?:at|in|on|over|after|before|since|for|until|till|by|from|to|of|this|that|last|next|every|each|during|around|near|early|late|happy|merry|first|the|a|her|his|their)$/
/** “spent Christmas at home”, “argued about Christmas” */
const passed =
  /^(?:about|spent|spend|spending|celebrated?|enjoyed|missed|ruined|cancelled|liked|loved|hated|dreaded)$/
const after =
  /^(?:eve|day|time|period|break|holidays?|week|weekend|party|parties|tree|cards?|presents?|gifts?|lights|shopping|dinner|lunch|box|jumper|money|visit|contact|morning|egg|eggs|sunday|monday|term)$/
/** What a feast does, and what becomes of it. */
const happens =
  /^(?:came|comes|passed|fell|falls|asked|brought|went|saw|approached|arrived|ended|began|started|meant|made|is|are|were|was|being|will|would|has|had)$/

/** Whether words about a feast speak of the time: “at Christmas”, “Christmas Eve”, “Hanukkah and Christmas”. */
export function isFeastItself(words: readonly Word[], index: number): boolean {
  const [earlier, lead, word, next, then] = [-2, -1, 0, 1, 2].map((step) => words[index + step])
  if (word === undefined) return false
  if (next !== undefined && !next.opens && after.test(next.key)) return true
  if (isTimeGoingBy(words, index)) return true
  const led = !word.opens && word.gap === ' '
  if (led && passed.test(lead?.key ?? '')) return true
  if (led && before.test(lead?.key ?? '') && !isSurelyPerson(words, index)) return true
  const joins = (one: Word | undefined) => /^(?:and|or)$/.test(one?.key ?? '')
  const isFeast = (one: Word | undefined) =>
    one !== undefined && one.capital !== 'none' && demonyms.has(one.key)
  if ((joins(lead) && isFeast(earlier)) || (/^, ?$/.test(word.gap) && isFeast(lead))) return true
  return (joins(next) && isFeast(then)) || (next?.gap === ', ' && isFeast(next))
}

/** “told Easter”, “Christmas asked twice”, “Pentecost slept”: of somebody called so, whether the report says it or not. */
export function isFeastAsPerson(words: readonly Word[], index: number): boolean {
  if (isFeastItself(words, index)) return false
  if (isInPersonsState(words, index) || isSurelyPerson(words, index)) return true
  if (livesAsPerson(words, index) || owns(words, index)) return true
  const next = words[index + 1]
  const verb = next?.opens === false && next.gap === ' ' ? next.key : ''
  // “Easter was not told of it”
  const [be, not, state] = [1, 2, 3].map((step) => words[index + step]?.key)
  if (/^was not (?:told|asked|seen|believed)$/.test(`${be} ${not} ${state}`)) return true
  return personVerbs.has(verb) ? !happens.test(verb) : doneToPerson(words, index)
}
