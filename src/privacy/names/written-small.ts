import { isListedName, isWordName } from '../word-nature.ts'
import type { Reading } from './read-run.ts'
import type { WordRun } from './weigh-suspect.ts'

/**
 * Of the words that nothing explains those that the report writes small as often as with a capital, and that no
 * list of names has: “attd”, “husb”, “interp”. They are short forms, and nobody is called so.
 */
export function writtenSmall(
  readings: readonly Reading[],
  found: readonly WordRun[][],
): ReadonlySet<string> {
  const asked = new Set(
    found.flatMap((runs, index) =>
      runs.flatMap(({ first, last }) => {
        const key = readings[index]?.words[first]?.key ?? ''
        return first !== last || isListedName(key) || isWordName(key) ? [] : [key]
      }),
    ),
  )
  const balance = new Map<string, number>()
  for (const { words } of readings) {
    for (const { key, capital, opens } of words) {
      if (!asked.has(key)) continue
      // A capital at a sentence's start says nothing.
      const weight = capital === 'none' ? 1 : opens ? 0 : -1
      balance.set(key, (balance.get(key) ?? 0) + weight)
    }
  }
  return new Set([...balance].filter(([, weight]) => weight > 0).map(([key]) => key))
}
