import type { Stretch } from '../../model/privacy.ts'
import { namePartsOf } from '../../privacy/name-parts.ts'
import { type Register, shownAs } from '../../privacy/register/register.ts'
import { isPlainWord } from '../../privacy/word-nature.ts'
import { literally } from '../../support/literally.ts'
import { matchesOf } from '../../support/texts/matches-of.ts'

/** Every word of the register that is no word of the language, whatever stands about it: in a label, a key, a path. */
export function registeredWords({
  people,
  places,
  organisations,
}: Register): (text: string) => Stretch[] {
  const shown = new Set(people.map((person) => shownAs(person).toLowerCase()))
  const entries = [...people, ...places, ...organisations]
  const words = entries.flatMap(({ names }) => names.flatMap(namePartsOf))
  const secret = words.filter((word) => word.length > 2 && !isPlainWord(word) && !shown.has(word))
  if (secret.length === 0) return () => []
  const longestFirst = [...new Set(secret)].sort((a, b) => b.length - a.length)
  const oneOf = (some: readonly string[]): string => `(?:${some.map(literally).join('|')})`
  const alone = new RegExp(`(?<!\\p{L})${oneOf(longestFirst)}(?!\\p{L})`, 'giu')
  // “etomos”, “tomos_em”: a long one shines through whatever it is joined to.
  const long = longestFirst.filter(({ length }) => length >= 5)
  const joined =
    long.length === 0
      ? undefined
      : new RegExp(`[\\p{L}\\p{N}_]{0,30}${oneOf(long)}[\\p{L}\\p{N}_]{0,30}`, 'giu')
  return (text) => [...matchesOf(alone, text), ...matchesOf(joined, text)]
}
