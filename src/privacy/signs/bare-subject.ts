import type { Word } from '../split-words.ts'
import { needsArticle } from '../word-nature.ts'

const afterSubject =
  /^(?:is|was|has|had|does|did|cannot|will|would|could|rarely|never|often|always)$/

/** “Star has since moved”: a sentence begins so with somebody, since the word alone would need an article. */
export function isBareSubject(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined || next === undefined || next.opens) return false
  return word.opens && needsArticle(word.key) && afterSubject.test(next.key)
}
