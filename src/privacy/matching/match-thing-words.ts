import { editDistance } from '../../support/edit-distance.ts'
import type { CompiledExplained } from '../explained.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { Entry, RegisterMatch } from '../register/register.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isListedPlace, isPlainWord } from '../word-nature.ts'

/** The word that tells a place or organisation apart, alone: “at Larkfield”. An author who means another Larkfield will know. */
export function matchThingWords(
  { things, thingWords }: CompiledRegister,
  words: readonly Word[],
  explained: CompiledExplained,
): RegisterMatch[] {
  const isOf = (entry: Entry, first: Word | undefined, second: Word | undefined): boolean =>
    things.some(
      (thing) =>
        thing.entry === entry &&
        thing.words.some((one, at) => one === first?.key && thing.words[at + 1] === second?.key),
    )
  const found = words.flatMap((word, index): RegisterMatch[] => {
    if (word.capital === 'none' || explained.words.has(word.key)) return []
    const { start, end, possessive } = word
    const match = { start, end, severity: 'warning', possessive, whole: false } as const
    const entry = thingWords.get(word.key)?.[0]
    if (!entry) {
      const meant = meantThing(thingWords, word.key)
      return meant ? [{ ...match, form: 'misspelt', entry: meant }] : []
    }
    // “the Larkspur Lane practice” of “Larkspur Lane Surgery”
    const isPair = isOf(entry, word, words[index + 1]) || isOf(entry, words[index - 1], word)
    if (isPlainWord(word.key) && !isPair && (word.opens || isInCapitals(words, index))) return []
    return [{ ...match, form: 'part', entry }]
  })
  return joinNeighbours(found)
}

/** “Bryn Eithin”: words side by side that point at one place are reported as one. */
function joinNeighbours(matches: readonly RegisterMatch[]): RegisterMatch[] {
  const joined: RegisterMatch[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const isNext =
      last?.entry === match.entry && last.form === match.form && match.start === last.end + 1
    if (isNext) joined[joined.length - 1] = { ...match, start: last.start }
    else joined.push(match)
  }
  return joined
}

/** “Wrenfeild”; what is a word, a name or a place by itself is meant as such. */
function meantThing(thingWords: CompiledRegister['thingWords'], key: string): Entry | undefined {
  if (key.length < 6 || thingWords.size === 0) return undefined
  for (const [word, [entry]] of thingWords) {
    const limit = word.length < 6 || isPlainWord(word) ? 0 : 1
    if (limit === 0 || editDistance(word, key, limit) > limit) continue
    if (isPlainWord(key) || isListedName(key) || isListedPlace(key)) return undefined
    return entry
  }
  return undefined
}

/** Among other words with a capital, a plain word may belong to any name. */
function isInCapitals(words: readonly Word[], index: number): boolean {
  const after = words[index + 1]
  const before = words[index - 1]
  const isNear = (gap: string | undefined) => gap === ' ' || gap === '-'
  return (
    (isNear(words[index]?.gap) &&
      before !== undefined &&
      before.capital !== 'none' &&
      !before.opens) ||
    (isNear(after?.gap) && after?.capital !== 'none')
  )
}
