import { allMatches } from '../../support/all-matches.ts'
import { opensSentence } from '../../support/texts/sentences.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { type Word, wordsOf } from '../../support/texts/words-of.ts'
import { wordSet } from '../../support/word-set.ts'
import { canBeNoun, isNoun, isOpen, isSmall, prefixes, useOf } from './compound-uses.ts'
import { isPhrase } from './phrases-two-ways.ts'
import type { SpeltWord } from './spelt-word.ts'
import { stemOf } from './word-variants.ts'

/** Two words in one, with a hyphen in them: “long-term”, “anti-social”. */
interface Compound {
  first: string
  second: string
}

/**
 * Compounds that the report writes in several ways: joined or with a hyphen; and with a hyphen or apart in one use:
 * before a noun (“a long term difficulty”), as a verb and its adverb made a noun (“a follow up”), or alone (“in the
 * long-term”).
 */
export function compoundsIn(runs: readonly TextRun[]): SpeltWord[] {
  const hyphened = runs.flatMap((run) => (run.text.includes('-') ? hyphenedIn(run) : []))
  const joined: Joined = new Map()
  const apart = new Map<string, Set<string>>()
  for (const { first, second } of hyphened) {
    const key = keyOf(first)
    if (!mustDiffer.has(`${first}-${second}`)) {
      joined.set(key, [...(joined.get(key) ?? []), { first, stem: stemOf(first + second) }])
    }
    apart.set(first, (apart.get(first) ?? new Set()).add(second))
  }
  const others = runs.flatMap((run) => {
    const found: SpeltWord[] = []
    const words = wordsOf(run)
    words.forEach((word, index) => {
      const candidates = word.word.length > 5 ? joined.get(keyOf(word.word)) : undefined
      const one = candidates && joinedAt(run, word, candidates)
      if (one) found.push(one)
      const seconds = apart.get(word.word)
      const two = seconds?.has(words[index + 1]?.word ?? '') && apartAt(run, words, index)
      if (two) found.push(two)
    })
    return found
  })
  return [...hyphened.flatMap(({ words }) => words), ...others]
}

/** The compounds that could be joined, by their first letters. */
type Joined = Map<string, Array<{ first: string; stem: string }>>

const keyOf = (word: string): string => word.slice(0, 2)

// Another word without its hyphen.
const mustDiffer = wordSet(
  're-cover re-covered re-sent re-sign re-signed re-form re-formed re-creation re-lease re-mark re-marked re-present re-presented re-sort re-dress re-serve co-op on-line',
)

function hyphenedIn(run: TextRun): Array<Compound & { words: SpeltWord[] }> {
  return allMatches(run.text, /(?<![\w-])([A-Za-z][a-z]+)-([a-z]+)(?![\w-])/g).map((match) => {
    const [written, one = '', second = ''] = match
    const first = one.toLowerCase()
    const place = { run, start: match.index, end: match.index + written.length, style: 'hyphen' }
    const words: SpeltWord[] = [
      { ...place, family: `joined ${stemOf(first + second)}`, inStyle: writer(first, second) },
    ]
    const behind = /^ ([a-z]+)/.exec(run.text.slice(place.end))?.[1]
    if (isNoun(first, second) || prefixes.has(first) || canBeNoun(behind)) {
      words.push({
        ...place,
        family: `apart ${first} ${second}`,
        poor: isOpen(first, second),
        inStyle: writer(first, second),
      })
    } else if (!isSmall(first) && !isPhrase(first, second)) {
      // “In the long-term”: a noun and what is said of it; “the half-brother” is one word.
      const poor =
        !/^(?:half|step|great|self|vice|mid)$/.test(first) &&
        /\b(?:the|an?|his|her|their|its|our)\s$/i.test(run.text.slice(0, place.start))
      const family = `alone ${first} ${second}`
      words.push({ ...place, family, poor, inStyle: writer(first, second) })
    }
    return { first, second, words }
  })
}

function joinedAt(
  run: TextRun,
  { word, start, end }: Word,
  candidates: ReadonlyArray<{ first: string; stem: string }>,
): SpeltWord | undefined {
  if (run.text[start - 1] === '-' || run.text[end] === '-') return undefined
  // A capital within a sentence is that of a name.
  if (/^[A-Z]/.test(run.text.slice(start, end)) && !opensSentence(run.text, start)) return undefined
  const likely = candidates.filter(({ first }) => word.startsWith(first))
  const stem = likely.length > 0 ? stemOf(word) : ''
  const compound = likely.find((one) => one.stem === stem)
  if (!compound) return undefined
  const inStyle = writer(compound.first, word.slice(compound.first.length))
  return { run, start, end, family: `joined ${stem}`, style: 'joined', inStyle }
}

/** “a follow up”: the noun; “a long term difficulty”: before a noun; not “to follow up”, “in the long term”. */
function apartAt(run: TextRun, words: readonly Word[], index: number): SpeltWord | undefined {
  const before = words[index - 1]
  const [one, two, behind] = words.slice(index, index + 3)
  const beside = (a: Word, b: Word): boolean => b.start === a.end + 1 && run.text[a.end] === ' '
  if (!one || !two || !beside(one, two)) return undefined
  // “Non fatal strangulation” is one wherever it stands.
  const leads = before && beside(before, one) ? before.word : ''
  if (leads === '' && !prefixes.has(one.word)) return undefined
  const next = behind && beside(two, behind) ? behind.word : undefined
  const use = useOf(leads, one.word, two.word, next)
  if (!use) return undefined
  const family = `${use} ${one.word} ${two.word}`
  const inStyle = writer(one.word, two.word)
  return {
    run,
    start: one.start,
    end: two.end,
    family,
    style: 'apart',
    poor: use === 'apart' && !isOpen(one.word, two.word),
    inStyle,
  }
}

/** The family of a compound whose two words stand apart, where it is joined: “apart front line” and “joined frontlin”. */
export function joinedFamily(family: string): string {
  const [, first, second] = /^apart (\w+) (\w+)$/.exec(family) ?? []
  return first === undefined ? '' : `joined ${stemOf(`${first}${second}`)}`
}

function writer(first: string, second: string): (style: string) => string {
  return (style) => first + { hyphen: '-', joined: '', apart: ' ' }[style] + second
}
