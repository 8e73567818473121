import { allMatches } from '../../support/all-matches.ts'
import { editDistance } from '../../support/edit-distance.ts'
import type { CapitalisedName } from '../../support/writing/capitalised-names.ts'

/** One name in two spellings, each with all its places. */
export interface NameVariants {
  rarer: [CapitalisedName, ...CapitalisedName[]]
  usual: [CapitalisedName, ...CapitalisedName[]]
  /** Whether the usual one is how its owner is declared: in the panel, on the title page. */
  declared?: boolean
}

/** Whether a word in small letters stands so in a name that the report declares. */
export type IsDeclared = (word: string) => boolean

/** Names that stand with a hyphen here and without there: “Stoke-on-Trent” and “Stoke on Trent”. */
export function hyphenedNames(
  names: readonly CapitalisedName[],
  isDeclared: IsDeclared = () => false,
): NameVariants[] {
  const hyphened = new Map<string, CapitalisedName[]>()
  for (const name of names) {
    if (!name.text.includes('-')) continue
    for (const part of partsOf(name, /\p{Lu}[\p{L}’']{1,40}(?:-\p{L}{1,40})*-\p{Lu}[\p{L}’']+/gu)) {
      const key = part.text.replaceAll('-', ' ')
      const known = hyphened.get(key)
      if (known) known.push(part)
      else hyphened.set(key, [part])
    }
  }
  const spaced = names.filter(({ text }) => text.includes(' '))
  return [...hyphened].flatMap(([open, uses]) => {
    const apart = spaced.flatMap((name) =>
      name.text.includes(open)
        ? partsOf(name, new RegExp(`(?<![\\p{L}-])${open}(?![\\p{L}-])`, 'gu'))
        : [],
    )
    return weigh(uses, apart, isDeclared)
  })
}

/** Names parted or apostrophised otherwise: “Greenlane Society” and “Green Lane Society”, “St John’s” and “St Johns”. */
export function partedNames(
  names: readonly CapitalisedName[],
  isDeclared: IsDeclared = () => false,
): NameVariants[] {
  const byLetters = new Map<string, Map<string, CapitalisedName[]>>()
  for (const name of names) {
    for (const part of [
      withoutArticle(name),
      ...partsOf(name, saint).filter(({ text }) => text !== name.text),
    ]) {
      if (!part.text.includes(' ')) continue
      const written = part.text.toLowerCase().replaceAll('-', ' ').replaceAll('’', "'")
      const letters = written.replace(/[ ']/g, '')
      const spellings = byLetters.get(letters) ?? new Map<string, CapitalisedName[]>()
      byLetters.set(letters, spellings.set(written, [...(spellings.get(written) ?? []), part]))
    }
  }
  return [...byLetters.values()].flatMap((spellings) => {
    const [usual = [], ...rarer] = [...spellings.values()].toSorted((a, b) => b.length - a.length)
    return rarer.flatMap((one) => weigh(usual, one, isDeclared))
  })
}

const saint = /\bSt [\p{Lu}][\p{L}’']+ \p{Lu}\p{L}+/gu

function withoutArticle({ run, text, start, end }: CapitalisedName): CapitalisedName {
  const article = /^(?:The|A|An) /.exec(text)?.[0].length ?? 0
  return { run, text: text.slice(article), start: start + article, end }
}

/** Names of which one is probably a slip: “Monkton Smith” and “Monckton Smith”. */
export function misspeltNames(
  names: readonly CapitalisedName[],
  isKnown: (word: string) => boolean,
  isDeclared: IsDeclared = () => false,
): NameVariants[] {
  const uses = new Map<string, NameUse[]>()
  // The same few names come again and again: only where the dictionary lacks a word are its places read.
  const known = new Map<string, boolean>()
  const isStrange = (text: string): boolean => {
    const before = known.get(text)
    if (before !== undefined) return before
    const strange = (text.match(word) ?? []).some((one) => isCandidate(one, isKnown))
    known.set(text, strange)
    return strange
  }
  for (const name of names) {
    if (name.text.length < 5 || !isStrange(name.text)) continue
    for (const part of partsOf(name, word)) {
      if (!isCandidate(part.text, isKnown)) continue
      const key = part.text.toLowerCase()
      const before = uses.get(key)
      if (before) before.push({ name, word: part })
      else uses.set(key, [{ name, word: part }])
    }
  }
  const unknown = [...uses.keys()].sort()
  return unknown.flatMap((one, index) => {
    const found: NameVariants[] = []
    for (const other of unknown.slice(index + 1)) {
      if (other[0] !== one[0]) break
      const [first = [], second = []] = [uses.get(one), uses.get(other)]
      if (areOne(one, first, other, second)) {
        found.push(
          ...weigh(
            first.map(({ word }) => word),
            second.map(({ word }) => word),
            isDeclared,
          ),
        )
      }
    }
    return found
  })
}

export const word = /\p{Lu}\p{L}+/gu

/** A word with a small letter in it: others are initials and abbreviations. */
export const isCandidate = (text: string, isKnown: (word: string) => boolean): boolean =>
  text.length >= 5 && /\p{Ll}/u.test(text) && !isKnown(text.toLowerCase())

/** A word, and the name that it stands in. */
interface NameUse {
  name: CapitalisedName
  word: CapitalisedName
}

function areOne(one: string, first: NameUse[], other: string, second: NameUse[]): boolean {
  if (Math.abs(one.length - other.length) > 2 || isEnding(one, other) || isEnding(other, one))
    return false
  const steps = editDistance(one, other, 2)
  const shortest = Math.min(one.length, other.length)
  if (steps > 2 || steps === 0) return false
  const [beside, besideOther] = [first, second].map((uses) => uses.map(wordsBeside))
  const others = new Set(besideOther?.flat())
  const together = beside?.some((words) => words.some((word) => others.has(word)))
  if (together) return steps === 1 || shortest >= 8
  // “Ann Hussain” and “Tariq Hussein” are two people; “Hussain” and “Hussein” alone hardly are.
  const alone = [beside, besideOther].flat().some((words) => words?.length === 0)
  return steps === 1 && shortest >= 6 && alone
}

/** The other capitalised words of a name, up to an “and” or “of”. */
function wordsBeside({ name: { text, start }, word }: NameUse): string[] {
  const from = word.start - start
  const before =
    text
      .slice(0, from)
      .split(/ \p{Ll}+ /u)
      .at(-1) ?? ''
  const behind = text.slice(from + word.text.length).split(/ \p{Ll}+ /u)[0] ?? ''
  return `${before} ${behind}`.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

/** “Muslim” and “Muslims”, “Wexcombe” and “Wexcombes”. */
export const isEnding = (short: string, long: string): boolean =>
  long.startsWith(short) && /^(?:e?s|n|an)$/.test(long.slice(short.length))

/** The rarer of two spellings; of two used as often, the one met later. A declared one is never the rarer. */
export function weigh(
  one: CapitalisedName[],
  other: CapitalisedName[],
  isDeclared: IsDeclared,
): NameVariants[] {
  const [[a, ...moreOfA], [b, ...moreOfB]] = [one, other]
  if (!a || !b) return []
  const [knownA, knownB] = [a, b].map(({ text }) => isDeclared(text.toLowerCase()))
  const declared = knownA !== knownB
  const isFirst = declared ? knownA : one.length >= other.length
  return isFirst
    ? [{ rarer: [b, ...moreOfB], usual: [a, ...moreOfA], declared }]
    : [{ rarer: [a, ...moreOfA], usual: [b, ...moreOfB], declared }]
}

export function partsOf(name: CapitalisedName, pattern: RegExp): CapitalisedName[] {
  return allMatches(name.text, pattern).map((match) => {
    const start = name.start + match.index
    return { run: name.run, text: match[0], start, end: start + match[0].length }
  })
}
