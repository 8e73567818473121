import { wordSet } from '../../support/word-set.ts'
import { kinship } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'

/** What somebody is to others by their work, written small. */
const posts = wordSet(`
adviser advisor advocate assistant caretaker caseworker chaplain chair cleaner clerk constable consultant coordinator ordinator coroner counsellor
dentist detective doctor driver foreman gp handler headteacher idva inspector interpreter isva judge keyworker lado lead leader mentor midwife
minister nurse officer operator paramedic pastor pharmacist practitioner priest psychiatrist psychologist imam rabbi receptionist registrar
sergeant sheikh supervisor surgeon teacher therapist trainer tutor vicar visitor warden worker
`)
/** These may be firms: “the landlord, Clarion, wrote”. */
const alsoFirms = /^(?:landlord|boss|client|resident|informant|referrer|applicant|respondent)$/

const mostWords = 6

/**
 * “her sister, Fizz, was told”, “the operator, Paris, pressed 55”: who somebody is, between commas after what they
 * are; also of one word of a name of several.
 */
export function isApposed(words: readonly Word[], index: number): boolean {
  let [first, last] = [index, index]
  while (isOneName(words, first)) first -= 1
  while (isOneName(words, last + 1)) last += 1
  const [role, word, next] = [words[first - 1], words[first], words[last + 1]]
  if (role?.capital !== 'none' && !/^(?:gp|idva|isva|lado)$/.test(role?.key ?? '')) return false
  if (word?.capital !== 'first' || word.gap !== ', ' || next?.gap !== ', ') return false
  // A list goes on: “the social worker, Finance, and the school”.
  if (next.capital !== 'none' || /^(?:and|or)$/.test(next.key)) return false
  const key = role?.key ?? ''
  if (alsoFirms.test(key) || !(posts.has(key) || kinship.has(key))) return false
  return isOfOne(words, first - 1)
}

const isOneName = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' &&
  words[at]?.opens === false &&
  words[at]?.capital !== 'none' &&
  words[at - 1]?.capital !== 'none'

/** “the”, “her” or “Rowan’s” stands before a noun, with no comma between. */
function isOfOne(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - mostWords); at -= 1) {
    const later = words[at + 1]
    if (later?.opens || !/^(?:'s?)?[ -]$/.test(later?.gap ?? '')) return false
    const word = words[at]
    if (word?.possessive || /^(?:the|an?|his|her|their|my|our|one)$/.test(word?.key ?? ''))
      return true
  }
  return false
}
