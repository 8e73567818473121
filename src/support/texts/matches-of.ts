import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../all-matches.ts'

/** Where a pattern matches a text. */
export function matchesOf(pattern: RegExp, text: string): Stretch[] {
  return allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
