import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../all-matches.ts'

/** Where a pattern matches a text; nowhere without a pattern. */
export function matchesOf(pattern: RegExp | undefined, text: string): Stretch[] {
  if (!pattern) return []
  return allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
