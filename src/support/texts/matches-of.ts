import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../all-matches.ts'

/** Where a pattern matches a text. */
export function matchesOf(pattern: RegExp, text: string): Stretch[] {
  return allMatches(text, pattern).map(stretchOf)
}
