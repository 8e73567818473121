import type { Word } from '../split-words.ts'

const most = 9

/** The words of the same clause after a word, in small letters; no more than nine. */
export function saidAfter(words: readonly Word[], index: number): string[] {
  const after = words.slice(index + 1, index + 1 + most)
  const end = after.findIndex(({ opens, gap }) => opens || !/^[ -]$/.test(gap))
  return (end === -1 ? after : after.slice(0, end)).map(({ key }) => key)
}

/** “…, Chorley the benefit record”, “…, and May a letter”: the verb is that of the first. */
export function isWithoutVerb(words: readonly Word[], at: number): boolean {
  const [lead, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.opens !== false || next?.gap !== ' ' || next.opens) return false
  const joined = lead?.key === 'and' || /^[,;] $/.test(word.gap)
  return joined && /^(?:an?|the|no)$/.test(next.key)
}
