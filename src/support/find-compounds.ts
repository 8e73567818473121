import { opensSentence } from './sentences.ts'
import type { SpeltWord } from './spelt-word.ts'
import type { TextRun } from './text-run.ts'
import { stemOf } from './word-variants.ts'
import { type Word, wordsOf } from './words-of.ts'

/** Two words in one, with a hyphen in them: “long-term”, “anti-social”. */
interface Compound {
  first: string
  second: string
}

/**
 * Compounds that the report writes in several ways: joined or with a hyphen; and before a noun, or as
 * a noun themselves, with a hyphen or apart.
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
const mustDiffer = new Set(
  're-cover re-covered re-sent re-sign re-signed re-form re-formed re-creation re-lease re-mark re-marked re-present re-presented re-sort re-dress re-serve co-op on-line'.split(
    ' ',
  ),
)

function hyphenedIn(run: TextRun): Array<Compound & { words: SpeltWord[] }> {
  return [...run.text.matchAll(/(?<![\w-])([A-Za-z][a-z]+)-([a-z]+)(?![\w-])/g)].map((match) => {
    const [written, one = '', second = ''] = match
    const first = one.toLowerCase()
    const place = { run, start: match.index, end: match.index + written.length, style: 'hyphen' }
    const words: SpeltWord[] = [
      { ...place, family: `joined ${stemOf(first + second)}`, inStyle: writer(first, second) },
    ]
    const behind = /^ ([a-z]+)/.exec(run.text.slice(place.end))?.[1]
    if (isNoun(first, second) || (behind !== undefined && !isSmall(behind))) {
      words.push({
        ...place,
        family: `apart ${first} ${second}`,
        poor: isOpen(first, second),
        inStyle: writer(first, second),
      })
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
  const [before, one, two, behind] = words.slice(Math.max(0, index - 1), index + 3)
  const beside = (a: Word, b: Word): boolean => b.start === a.end + 1 && run.text[a.end] === ' '
  if (index === 0 || !before || !one || !two || !beside(before, one) || !beside(one, two)) {
    return undefined
  }
  const next = behind && beside(two, behind) ? behind.word : undefined
  const fits = isNoun(one.word, two.word)
    ? beforeNouns.has(before.word) || (next === 'of' && before.word !== 'to')
    : beforeAdjectives.has(before.word) && next !== undefined && !isSmall(next)
  if (!fits) return undefined
  const family = `apart ${one.word} ${two.word}`
  const inStyle = writer(one.word, two.word)
  return {
    run,
    start: one.start,
    end: two.end,
    family,
    style: 'apart',
    poor: !isOpen(one.word, two.word),
    inStyle,
  }
}

/** The family of a compound whose two words stand apart, where it is joined: “apart front line” and “joined frontlin”. */
export function joinedFamily(family: string): string {
  const [, first, second] = /^apart (\w+) (\w+)$/.exec(family) ?? []
  return first === undefined ? '' : `joined ${stemOf(`${first}${second}`)}`
}

// What the field writes apart before a noun too: “mental health nurse”.
const openForms = new Set([
  'mental health',
  'domestic abuse',
  'domestic violence',
  'social care',
  'child protection',
  'risk assessment',
  'care plan',
  'substance misuse',
  'primary care',
  'public health',
])
const isOpen = (first: string, second: string): boolean => openForms.has(`${first} ${second}`)

function writer(first: string, second: string): (style: string) => string {
  return (style) => first + { hyphen: '-', joined: '', apart: ' ' }[style] + second
}

const beforeNouns = new Set(
  'a an the this that any no further second first third his her their its our with without limited regular prompt appropriate routine'.split(
    ' ',
  ),
)
const beforeAdjectives = new Set(
  'a an any no this these those some his her their its our every each another other for of with as and'.split(
    ' ',
  ),
)

/** “follow-up”, “hand-over”: a verb and its adverb, made a noun. */
function isNoun(first: string, second: string): boolean {
  return /^(?:up|over|down|in|out|off|back)$/.test(second) && first.length > 2
}

const small = new Set(
  `of to and or for in on at by with from as but that which who whom whose when where while than then if because
  so is are was were be been being has have had do does did will would can could may might must shall should
  not also only about after before between during into through under until upon within without it its he she
  they them his her their there this these those such both either very more most less`.split(/\s+/),
)
const isSmall = (word: string): boolean => small.has(word) || /ly$/.test(word)
