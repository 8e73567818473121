import type { Word } from '../split-words.ts'

const most = 9

/** The words of the same clause after a word, in small letters; no more than nine. */
export function saidAfter(words: readonly Word[], index: number): string[] {
  const after = words.slice(index + 1, index + 1 + most)
  const end = after.findIndex(({ opens, gap }) => opens || !/^[ -]$/.test(gap))
  return (end === -1 ? after : after.slice(0, end)).map(({ key }) => key)
}
