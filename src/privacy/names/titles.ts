import { wordSet } from '../../support/word-set.ts'
import { capitalFollows } from '../capital-follows.ts'
import { organisationWords } from '../lists/organisation-words.ts'
import { kinship, personVerbs, ranks, titles } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord, isWordName, isWordSurname } from '../word-nature.ts'
import { isNameOfThing } from './named-things.ts'

const courtesy = wordSet('mr mrs ms miss mx dr madam')
const police = wordSet('pc wpc dc ds di dci dcs dsu pcso hhj sgt insp supt cllr')
const posts = wordSet(
  'dr doctor prof professor pc wpc dc ds di dci dcs dsu det pcso sgt insp supt gp nurse midwife paramedic psychiatrist consultant hhj judge recorder coroner sergeant inspector constable detective superintendent matron pastor imam rabbi cllr',
)

/** Straight after “Mr”, “Dr”, “PC 1234”; after ranks in full only where the word is no word of the dictionary. */
export function isTitled(words: readonly Word[], at: number): boolean {
  const first = beforeInitials(words, at)
  const word = words[first]
  const before = words[first - 1]
  if (word === undefined || before === undefined || before.capital === 'none') return false
  if (!/^\.? (?:\d{1,6} )?$/.test(word.gap)) return false
  // “s12 Dr. Report clear”
  if (
    word.key.length > 1 &&
    /^\.\s/.test(word.gap) &&
    isPlainWord(word.key) &&
    !isWordName(word.key) &&
    !isWordSurname(word.key)
  )
    return false
  if (courtesy.has(before.key)) return true
  if (police.has(before.key)) {
    // “PC Law took the statement”
    if (organisationWords.has(word.key) && personVerbs.has(words[first + 1]?.key ?? '')) return true
    // “JOINT VISIT WITH PCSO CANCELLED”
    const shouted = word.capital === 'all' && words[first - 2]?.capital === 'all'
    if (shouted && isPlainWord(word.key) && !isWordName(word.key) && !isWordSurname(word.key))
      return false
    return (
      (!organisationWords.has(word.key) || isWordSurname(word.key)) &&
      !(word.capital === 'all' && word.key.length < 4) &&
      word.key !== 'world'
    )
  }
  // “seen by the Nurse. CIWA commenced”
  if (word.opens && word.gap.startsWith('.')) return false
  if (!titles.has(before.key) && !ranks.has(before.key)) return false
  return !isPlainWord(word.key) || isSurnameAfterRank(words, first)
}

/** “Detective Constable Green attended”, but “Nurse Practitioner” and “Officer Young Offenders” */
function isSurnameAfterRank(words: readonly Word[], at: number): boolean {
  const [word] = [words[at]]
  if (word?.capital !== 'first' || word.opens || word.gap !== ' ') return false
  if (!isWordSurname(word.key) || organisationWords.has(word.key)) return false
  return !capitalFollows(words, at)
}

const mostInitials = 6

/** The first of the initials before a name, or the name itself: “Dr A. B. Orrick”. */
function beforeInitials(words: readonly Word[], at: number): number {
  let first = at
  for (let count = 0; count < mostInitials; count += 1) {
    const before = words[first - 1]
    const isInitial = before?.key.length === 1 && before.capital !== 'none'
    if (!isInitial || !/^\.? ?$/.test(words[first]?.gap ?? '-')) break
    first -= 1
  }
  return first
}

/** Whether the title before a word is that of a doctor, an officer, a judge. */
export function isProfessional(words: readonly Word[], at: number): boolean {
  return isTitled(words, at) && posts.has(words[at - 1]?.key ?? '')
}

/** After a relative or “called”: “her aunt, Rose”, “Aunt Rose”, “a man named Will”. */
export function isRelated(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || word.opens || !kinship.has(before.key))
    return false
  if (isNameOfThing(words, at)) return false
  // “Male Privilege”
  if (/^(?:fe)?male$/.test(before.key) && before.capital === 'first' && isPlainWord(word.key))
    return false
  return before.capital === 'none' ? /^(?: |, |: | '| "| \()$/.test(word.gap) : word.gap === ' '
}
