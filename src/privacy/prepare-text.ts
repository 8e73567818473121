import { type Normalised, normalise } from './normalise.ts'
import { splitWords, type Word } from './split-words.ts'

/** A text read once for all layers. */
export interface PreparedText {
  normalised: Normalised
  words: Word[]
}

export function prepareText(text: string): PreparedText {
  const normalised = normalise(text)
  return { normalised, words: splitWords(normalised.text) }
}
