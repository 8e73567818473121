import type { Word } from './split-words.ts'

/** Whether a word with a capital follows straight, in the same sentence: of “Chelsea” in “Chelsea Hospital”. */
export function capitalFollows(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next?.gap === ' ' && next.capital !== 'none' && !next.opens
}
