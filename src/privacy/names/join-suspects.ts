import { capitalFollows } from '../capital-follows.ts'
import type { CompiledExplained } from '../explained.ts'
import { demonyms, organisationWords } from '../lists/organisation-words.ts'
import { feasts, kinship, months, ranks, titles } from '../lists/person-words.ts'
import { isFeastItself } from '../signs/feast-or-name.ts'
import { isListedAmongThings } from '../signs/listed-together.ts'
import { isFirstPerson } from '../signs/word-or-name.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isListedPlace,
  isNeverName,
  isPlainWord,
  isShortWord,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import type { Judgement } from './judge-word.ts'
import { isSmallName } from './names-in-small.ts'
import { isNamedAsPerson, isWholeNameOfWords } from './names-of-words.ts'
import { isRelated, isTitled } from './titles.ts'
import { type Start, type WordRun, weighSuspect } from './weigh-suspect.ts'

/** The words of one text, and what is known of each. */
export interface JudgedWords {
  words: readonly Word[]
  judged: readonly Judgement[]
  /** Within a phrase or a citation that explains it. */
  done: readonly boolean[]
}

const particle =
  /^(?:bin|ibn|van|der|den|de|la|le|al|el|ul|ud|ur|uz|us|ap|ab|ferch|da|dos|do|von|zu|binti|bint)$/

/** Joins suspicious words to names and weighs what speaks for a person. */
export function joinSuspects(
  text: JudgedWords,
  context: CompiledExplained,
  cited: ReadonlySet<string>,
): WordRun[] {
  const { words } = text
  const runs: WordRun[] = []
  for (let at = 0; at < words.length; at += 1) {
    const start = startOf(text, at)
    if (start === undefined) continue
    let last = at
    for (let next = at + 1; next < words.length && next - at < 6 && goesOn(text, next); next += 1)
      last = next
    const next = words[at + 1]
    if (start === 'small' && next?.gap === ' ' && isListedName(next.key) && !isPlainWord(next.key))
      last = at + 1
    // A joiner or an initial at the end belongs to no name.
    const small = start === 'small'
    while (
      !small &&
      last > at &&
      (words[last]?.capital === 'none' || words[last]?.key.length === 1)
    )
      last -= 1
    const from = start === 'suspect' && isFirstNameBefore(text, at) ? at - 1 : at
    const run = weighSuspect(text, from, last, start, context, cited)
    if (run !== undefined) runs.push(run)
    at = last
  }
  return runs
}

/** “told Brindle Okafor”: a capital within a sentence, before a surname, is a first name, whatever it means. */
function isFirstNameBefore({ words, judged, done }: JudgedWords, at: number): boolean {
  const [earlier, before, word] = [words[at - 2], words[at - 1], words[at]]
  return (
    before?.capital === 'first' &&
    word?.gap === ' ' &&
    !word.opens &&
    !before.opens &&
    !before.possessive &&
    earlier?.capital === 'none' &&
    before.gap === ' ' &&
    done[at - 1] !== true &&
    judged[at - 1] === 'word' &&
    (before.key.length > 3 || isShortWord(before.key)) &&
    isPlainWord(before.key) &&
    !organisationWords.has(before.key) &&
    !demonyms.has(before.key) &&
    !titles.has(before.key) &&
    !ranks.has(before.key) &&
    !kinship.has(before.key)
  )
}

function startOf({ words, judged, done }: JudgedWords, at: number): Start | undefined {
  const word = words[at]
  if (word === undefined || done[at] === true) return undefined
  // “An Uber”
  if (word.key === 'an' && /^[aeiou]/.test(words[at + 1]?.key ?? '')) return undefined
  if (word.capital === 'none') return isSmallName(words, at) ? 'small' : undefined
  if (
    isTitled(words, at) &&
    word.key.length > 1 &&
    (!titles.has(word.key) || isSurnameAfterCourtesy(words, at)) &&
    (!isNeverName(word.key) || isShortSurname(words, at))
  )
    return 'title'
  if (judged[at] === 'suspect') return 'suspect'
  if (
    judged[at] === 'word' &&
    (isWordSurname(word.key) || isWordName(word.key)) &&
    isRelated(words, at)
  )
    return 'unclear'
  if (judged[at] === 'word' && isPlaceInRole(words, at)) return 'unclear'
  // “22 January Folasade”: the month is the date's.
  if (months.has(word.key) && /(?<!\d)\d{1,2} $/.test(word.gap)) return undefined
  const perhaps =
    judged[at] === 'unclear' ||
    (judged[at] === 'word' && isWholeNameOfWords(words, at)) ||
    (isListedFirstName(word.key) && !isPlainWord(word.key))
  if (!perhaps || judged[at] === 'explained' || isListedAmongThings(words, at)) return undefined
  const next = words[at + 1]
  const surname =
    next !== undefined &&
    next.gap === ' ' &&
    next.capital !== 'none' &&
    done[at + 1] !== true &&
    (judged[at + 1] === 'suspect' || isNamedAsPerson(words, at) || isWholeNameOfWords(words, at))
  return surname || isRelated(words, at) ? 'unclear' : undefined
}

/** “Ms He said”: a surname that is a word of grammar. */
function isShortSurname(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    /^(?:mr|mrs|ms|miss|mx|madam)$/.test(before?.key ?? '') &&
    /^\.? $/.test(word?.gap ?? '') &&
    word?.opens === false &&
    /^(?:he|her|so|do|to|no|an|my|on|she|many)$/.test(word.key)
  )
}

/** “the witness Burnley was warned”: a town straight after what only a person can be. */
function isPlaceInRole(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before?.capital === 'none' &&
    word?.gap === ' ' &&
    !word.opens &&
    /^(?:witness|tenant|victim|suspect|perpetrator|caller|patient|client|informant|applicant|respondent|complainant|neighbour|lodger|defendant)$/.test(
      before.key,
    ) &&
    isListedPlace(word.key) &&
    isListedName(word.key) &&
    !capitalFollows(words, at)
  )
}

/** “Mr Master”, but “Mr Justice …” */
function isSurnameAfterCourtesy(words: readonly Word[], at: number): boolean {
  if (!/^(?:mr|mrs|ms|miss)$/.test(words[at - 1]?.key ?? '')) return false
  return !capitalFollows(words, at)
}

function goesOn({ words, judged, done }: JudgedWords, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (
    word === undefined ||
    before === undefined ||
    done[at] === true ||
    word.opens ||
    before.possessive
  )
    return false
  if (!/^(?: |-|'|\. ?)$/.test(word.gap)) return false
  if (word.gap.startsWith('.') && before.key.length > 1) return false
  if (particle.test(word.key)) {
    const next = words[at + 1]
    return (
      next?.capital !== 'none' || (particle.test(next.key) && words[at + 2]?.capital !== 'none')
    )
  }
  if (word.capital === 'none') return false
  // “to Maricel June 23”: the month is the date's.
  if (months.has(word.key) && word.digitsFollow) return false
  // “Tell Kofi I left”; “Kofi I. Mensah” has an initial.
  if (isFirstPerson(word) && words[at + 1]?.capital === 'none') return false
  if (word.key.length === 1 || judged[at] === 'suspect') return true
  // In a line of capitals the sentence goes on in capitals.
  if (
    word.capital === 'all' &&
    before.capital === 'all' &&
    judged[at] === 'word' &&
    !isWordSurname(word.key)
  )
    return false
  if (word.capital === 'all' && before.capital !== 'all' && judged[at] !== 'unclear') return false
  // “Kofi Baker attended”: after a first name any capitalised word that ends no organisation is a surname.
  if (isSurnameLikeService(words, at)) return true
  // “Entonox Given”, “Merit Awarded”
  if (
    /(?:ed|ing|given|taken|seen|sent|made)$/.test(word.key) &&
    isPlainWord(word.key) &&
    !isListedName(word.key)
  )
    return false
  // “Zara Pentecost”, but “gave Zara Christmas presents”
  if (feasts.has(word.key) && !/^(?:happy|merry)$/.test(before.key))
    return !isPlainWord(before.key) && !isFeastItself(words, at)
  return !organisationWords.has(word.key) && !demonyms.has(word.key) && !titles.has(word.key)
}

/** “Mark Day”, “Kofi Ward”: a surname that ends names of services too, where nothing follows. */
function isSurnameLikeService(words: readonly Word[], at: number): boolean {
  const [first, last] = [words[at - 1], words[at]]
  if (first === undefined || last === undefined || !isWordSurname(last.key)) return false
  return isListedFirstName(first.key) && !capitalFollows(words, at)
}
