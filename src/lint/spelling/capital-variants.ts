import type { TextRun } from '../../support/texts/text-run.ts'
import { wordsOf } from '../../support/texts/words-of.ts'
import type { CapitalisedName } from '../../support/writing/capitalised-names.ts'
import { knownAbbreviations } from '../../support/writing/known-abbreviations.ts'
import type { NameVariants } from './name-variants.ts'

/**
 * Abbreviations and names of systems that stand with other capitals elsewhere: “MARAC” and “Marac”, “nDelius”
 * and “NDelius”. Words that the dictionary has are left alone: “PEEL” and “peel” are two things.
 */
export function capitalVariants(
  runs: readonly TextRun[],
  isKnown: (word: string) => boolean,
): NameVariants[] {
  const own = runs.filter((run) => !run.cited && run.kind !== 'heading' && /[a-z]/.test(run.text))
  const shapes = new Set(
    own
      .flatMap(({ text }) => (/[A-Za-z][A-Z]/.test(text) ? (text.match(mixed) ?? []) : []))
      .map((one) => one.toLowerCase()),
  )
  if (shapes.size === 0) return []
  const uses = new Map<string, Map<string, CapitalisedName[]>>()
  for (const run of own) {
    for (const { word, start, end } of wordsOf(run)) {
      if (!shapes.has(word) || isKnown(word) || isAddress(run.text, start, end)) continue
      const text = run.text.slice(start, end)
      const forms = uses.get(word) ?? new Map<string, CapitalisedName[]>()
      uses.set(word, forms.set(text, [...(forms.get(text) ?? []), { run, text, start, end }]))
    }
  }
  return [...uses.values()].flatMap((forms) => {
    const [usual = [], ...rarer] = [...forms.values()].sort((a, b) => b.length - a.length)
    const [first, ...more] = usual
    // A name in small letters that is put in capitals once is stressed, not misspelt; “CAFCASS” is no “Cafcass” stressed.
    const isShort = [...forms.keys()].some((text) => knownAbbreviations.has(text))
    if (!first || !(isShort || /\p{L}\p{Lu}/u.test(first.text))) return []
    const shouted = !/\p{Ll}/u.test(first.text)
    return rarer.flatMap(([one, ...others]): NameVariants[] => {
      if (!one || (!isShort && shouted && others.length + 1 >= usual.length)) return []
      return [{ rarer: [one, ...others], usual: [first, ...more] }]
    })
  })
}

/** A word of four letters or more with a capital after another letter; a plural is left out. */
const mixed =
  /(?<![\p{L}\p{M}])(?=\p{L}{4})(?!\p{Lu}+s(?!\p{L}))\p{L}+\p{Lu}\p{L}*(?![\p{L}\p{M}])/gu

const isAddress = (text: string, start: number, end: number): boolean =>
  /[@/_.#]/.test(text[start - 1] ?? '') || /^(?:[@/_]|\.\p{L})/u.test(text.slice(end))
