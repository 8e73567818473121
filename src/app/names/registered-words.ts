import type { Stretch } from '../../model/privacy.ts'
import { namePartsOf } from '../../privacy/name-parts.ts'
import { normalise, sourceRange } from '../../privacy/normalise.ts'
import { foreignNamesOf } from '../../privacy/register/foreign-names-of.ts'
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
  const names = entries.flatMap((entry) => entry.names)
  const words = names.flatMap(namePartsOf)
  const secret = words.filter((word) => word.length > 2 && !isPlainWord(word) && !shown.has(word))
  const longestFirst = [...new Set(secret)].sort((a, b) => b.length - a.length)
  const oneOf = (some: readonly string[], around: (word: string) => string): RegExp[] =>
    some.length === 0 ? [] : [new RegExp(around(`(?:${some.map(literally).join('|')})`), 'giu')]
  const patterns = [
    ...oneOf(longestFirst, (word) => `(?<!\\p{L})${word}(?!\\p{L})`),
    // “etomos”, “tomos_em”: a long one shines through whatever it is joined to.
    ...oneOf(
      longestFirst.filter(({ length }) => length >= 5),
      (word) => `[\\p{L}\\p{N}_]{0,30}${word}[\\p{L}\\p{N}_]{0,30}`,
    ),
    ...names.flatMap(foreignNamesOf).map(({ pattern }) => pattern),
  ]
  if (patterns.length === 0) return () => []
  return (text) => {
    // The words of the register are plain: “Siân” is “sian”.
    const normalised = normalise(text)
    return patterns
      .flatMap((pattern) => matchesOf(pattern, normalised.text))
      .map(({ start, end }) => sourceRange(normalised, start, end))
  }
}
