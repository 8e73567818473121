import type { Stretch } from '../model/privacy.ts'
import { allMatches } from '../support/all-matches.ts'

/** The sentence in which a stretch of a normalised text lies, no further than 400 characters each way. */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  // With its first character: it may begin the sentence.
  const before = text.slice(Math.max(0, start - 400), start + 1)
  let from = Math.max(0, start - 400)
  for (const match of allMatches(before, /[.!?;]["')]?\s+(?=["'(]?[A-Z0-9])|\n\s*\n/g)) {
    from = Math.max(0, start - 400) + match.index + match[0].length
  }
  const rest = text.slice(end, end + 400)
  const stop = /[.!?](?=["')]?(?:\s|$))|\n\s*\n/.exec(rest)
  return { start: from, end: end + (stop === null ? rest.length : stop.index) }
}
