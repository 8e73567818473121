import type { Word } from '../split-words.ts'

/** “Tuesday he knows”, “Will she wants me out”: somebody is spoken to; a question would have “Will she want”. */
export function isSpokenTo(words: readonly Word[], index: number): boolean {
  const [word, who, verb] = [words[index], words[index + 1], words[index + 2]]
  if (word?.opens !== true || who?.opens !== false || verb?.gap !== ' ') return false
  if (!/^,? $/.test(who.gap) || !/^(?:he|she)$/.test(who.key)) return false
  return /^(?:knows|wants|says|thinks|hates|loves|needs|means|hits|drinks|lies|wont|doesnt|isnt|keeps|scares|frightens|threatens)$/.test(
    verb.key,
  )
}
