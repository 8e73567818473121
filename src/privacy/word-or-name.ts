import {
  auxiliaries,
  days,
  kinship,
  modals,
  months,
  personStates,
  personVerbs,
  ranks,
  titles,
} from './lists/person-words.ts'
import type { Word } from './split-words.ts'
import { isPlainWord } from './word-nature.ts'

export type Verdict = 'name' | 'word' | 'unclear'

const timeBefore = new Set(
  'in since during until till late early mid of last next this every each on throughout around following previous coming'.split(
    ' ',
  ),
)
const pastAuxiliaries = new Set('was had has did hadnt wasnt didnt never also then'.split(' '))
const articles = new Set(
  'the a an this that these those our its your some any no each every such'.split(' '),
)

/** Whether a word that is both (Hope, Mark, Will, May) is a name where it stands. */
export function wordOrName(words: readonly Word[], index: number): Verdict {
  const word = words[index]
  if (word === undefined || word.capital === 'none') return 'word'
  if (months.has(word.key) && isMonth(words, index)) return 'word'
  if (days.has(word.key) && !actsAsPerson(words, index)) return 'word'
  const before = words[index - 1]
  if (before !== undefined && !word.opens && /^\.?\s+$/.test(word.gap)) {
    if (titles.has(before.key) || ranks.has(before.key) || kinship.has(before.key)) return 'name'
  }
  return word.opens ? verdictAtStart(words, index) : verdictWithin(words, index)
}

/** Somebody acts: “Hope said”, “Grace had been told”, “Will was born”, “May’s mother”. */
export function actsAsPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = following(words, index)
  if (word === undefined || next === undefined) return false
  if (!/^(?:\s+|\s*,\s*who\s*)$/.test(next.gap)) return false
  if (next.key === 'who' || next.key === 'whose') return true
  if (personVerbs.has(next.key)) return true
  if (!auxiliaries.has(next.key)) return false
  const then = following(words, index + 1)
  if (then === undefined) return false
  if (next.key === 'had' || next.key === 'has')
    return then.key === 'been' || personVerbs.has(then.key) || personStates.has(then.key)
  return personVerbs.has(then.key) || personStates.has(then.key)
}

function isMonth(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word === undefined) return false
  const before = word.opens ? undefined : words[index - 1]
  if (/\d/.test(word.gap.slice(-7)) || (next !== undefined && /^\W{0,2}\d/.test(next.gap)))
    return true
  if (
    before !== undefined &&
    (/^(?:st|nd|rd|th)$/.test(before.key) || timeBefore.has(before.key) || months.has(before.key))
  )
    return true
  // “between March and May”, “April to June”
  const beyond = words[index - 2]
  if (
    beyond !== undefined &&
    before !== undefined &&
    /^(?:and|to|or|until)$/.test(before.key) &&
    months.has(beyond.key)
  )
    return true
  const after = words[index + 2]
  if (
    after !== undefined &&
    next !== undefined &&
    /^(?:and|to|or|until)$/.test(next.key) &&
    months.has(after.key)
  )
    return after.capital !== 'none'
  return (
    word.key.length > 3 &&
    !['may', 'april', 'june', 'august', 'march', 'july', 'january'].includes(word.key) &&
    !actsAsPerson(words, index)
  )
}

function verdictAtStart(words: readonly Word[], index: number): Verdict {
  const word = words[index]
  const next = following(words, index)
  if (word === undefined) return 'word'
  if (word.possessive) return 'name'
  if (next === undefined) return 'unclear'
  if (actsAsPerson(words, index)) return modalBeforeBare(word, next) ? 'word' : 'name'
  if (auxiliaries.has(next.key))
    return modals.has(word.key) ? 'name' : pastAuxiliaries.has(next.key) ? 'unclear' : 'word'
  if (next.capital !== 'none' && !next.opens && /^\s+$/.test(next.gap) && !isPlainWord(next.key))
    return 'name'
  if (/^\s*,/.test(next.gap) && !modals.has(word.key)) return 'unclear'
  // “Hope and Ash argued”
  if (next.key === 'and' && (words[index + 2]?.capital ?? 'none') !== 'none') return 'name'
  return 'word'
}

function modalBeforeBare(word: Word, next: Word): boolean {
  return (
    modals.has(word.key) &&
    ['be', 'have', 'put', 'read', 'cut', 'hit', 'hurt', 'become', 'come'].includes(next.key)
  )
}

function verdictWithin(words: readonly Word[], index: number): Verdict {
  const word = words[index]
  const before = words[index - 1]
  const next = words[index + 1]
  if (word === undefined) return 'word'
  if (actsAsPerson(words, index) && !(before !== undefined && articles.has(before.key)))
    return 'name'
  // A phrase in title case: “the Grace Period Policy”, “Freedom of Faith”.
  const leaning = (other: Word | undefined, gap: string | undefined) =>
    other !== undefined &&
    gap === ' ' &&
    other.capital !== 'none' &&
    isPlainWord(other.key) &&
    !other.possessive
  if (leaning(before, word.gap) && before?.opens !== true) return 'word'
  if (leaning(next, next?.gap)) return 'word'
  if (before !== undefined && articles.has(before.key) && /^\s+$/.test(word.gap)) return 'word'
  return 'name'
}

function following(words: readonly Word[], index: number): Word | undefined {
  const next = words[index + 1]
  return next === undefined || next.opens ? undefined : next
}
