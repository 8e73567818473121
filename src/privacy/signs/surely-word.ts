import { auxiliaries, personStates, personVerbs } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'

const doneToVirtues = /^(?:expressed|restored|dashed|sought|drawn|misplaced|extended|renewed)$/

/**
 * Whether a word at a sentence's start is no name even where somebody is called so: “Mark-making was praised”,
 * “Hope was expressed”, “Frank conversations were not had”.
 */
export function isSurelyWord(words: readonly Word[], at: number): boolean {
  const [word, next, then] = [words[at], words[at + 1], words[at + 2]]
  if (word?.opens !== true || next === undefined || next.opens || next.capital !== 'none')
    return false
  if (next.gap === '-') return isPlainWord(next.key)
  if (next.gap !== ' ' || then === undefined || then.gap !== ' ') return false
  if (/^(?:was|is)$/.test(next.key)) {
    if (doneToVirtues.test(then.key)) return true
    return then.key === 'given' && words[at + 3]?.key === 'for'
  }
  return (
    /^(?:was|were|is|are|took|had|has|did|would|will|can|could|should|must|followed)$/.test(
      then.key,
    ) &&
    isPlainWord(next.key) &&
    /(?:[a-z]{4}s|tion|sion|ment|ness|ship|ity|ance|ence|ing)$/.test(next.key) &&
    !personVerbs.has(next.key) &&
    !personStates.has(next.key) &&
    !auxiliaries.has(next.key)
  )
}
