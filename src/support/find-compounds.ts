import type { SpeltWord } from './spelt-word.ts'
import type { TextRun } from './text-run.ts'
import { stemOf } from './word-variants.ts'

/** Two words in one, with a hyphen in them: “long-term”, “anti-social”. */
interface Compound {
  first: string
  second: string
}

interface Token {
  word: string
  start: number
  end: number
}

/**
 * Compounds that the report writes in several ways: joined or with a hyphen; and before a noun, or as
 * a noun themselves, with a hyphen or apart.
 */
export function compoundsIn(runs: readonly TextRun[]): SpeltWord[] {
  const hyphened = runs.flatMap((run) => (run.text.includes('-') ? hyphenedIn(run) : []))
  const joined = new Map<string, Compound>()
  const apart = new Map<string, Set<string>>()
  for (const { first, second } of hyphened) {
    if (!mustDiffer.has(`${first}-${second}`)) joined.set(stemOf(first + second), { first, second })
    apart.set(first, (apart.get(first) ?? new Set()).add(second))
  }
  const others = runs.flatMap((run) => {
    const tokens = [...run.text.matchAll(/[a-z]+/gi)].map((match): Token => {
      const end = match.index + match[0].length
      return { word: match[0].toLowerCase(), start: match.index, end }
    })
    return tokens.flatMap((token, index) => [
      ...joinedAt(run, token, joined),
      ...apartAt(run, tokens, index, apart),
    ])
  })
  return [...hyphened.flatMap(({ words }) => words), ...others]
}

// Another word without its hyphen.
const mustDiffer = new Set(
  're-cover re-covered re-sent re-sign re-signed re-form re-formed re-creation re-lease re-mark re-marked re-present re-presented re-sort re-dress re-serve co-op on-line'.split(
    ' ',
  ),
)

function hyphenedIn(run: TextRun): Array<Compound & { words: SpeltWord[] }> {
  return [
    ...run.text.matchAll(/(?<![\p{L}\p{N}-])([A-Za-z][a-z]+)-([a-z]+)(?![\p{L}\p{N}-])/gu),
  ].map((match) => {
    const [written, one = '', second = ''] = match
    const first = one.toLowerCase()
    const place = { run, start: match.index, end: match.index + written.length, style: 'hyphen' }
    const words: SpeltWord[] = [
      { ...place, family: `joined ${stemOf(first + second)}`, inStyle: writer(first, second) },
    ]
    const behind = /^ ([a-z]+)/.exec(run.text.slice(place.end))?.[1]
    if (isNoun(first, second) || (behind !== undefined && !isSmall(behind))) {
      words.push({ ...place, family: `apart ${first} ${second}`, inStyle: writer(first, second) })
    }
    return { first, second, words }
  })
}

function joinedAt(
  run: TextRun,
  { word, start, end }: Token,
  joined: ReadonlyMap<string, Compound>,
): SpeltWord[] {
  const stem = stemOf(word)
  const compound = word.length > 5 ? joined.get(stem) : undefined
  if (!compound || run.text[start - 1] === '-' || run.text[end] === '-') return []
  const { first } = compound
  const second = word.slice(first.length)
  return [
    { run, start, end, family: `joined ${stem}`, style: 'joined', inStyle: writer(first, second) },
  ]
}

function apartAt(
  run: TextRun,
  tokens: readonly Token[],
  index: number,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): SpeltWord[] {
  const one = tokens[index]
  const two = tokens[index + 1]
  if (
    !one ||
    !two ||
    !apart.get(one.word)?.has(two.word) ||
    run.text.slice(one.end, two.start) !== ' '
  )
    return []
  const before = tokens[index - 1]
  if (!before || run.text.slice(before.end, one.start) !== ' ') return []
  const next = tokens[index + 2]
  const behind = next && run.text.slice(two.end, next.start) === ' ' ? next.word : undefined
  // “a follow up”: the noun; “a long term difficulty”: before a noun; not “to follow up”, “in the long term”.
  const asNoun = isNoun(one.word, two.word) && beforeNouns.has(before.word)
  const beforeNoun =
    !isNoun(one.word, two.word) &&
    beforeAdjectives.has(before.word) &&
    behind !== undefined &&
    !isSmall(behind)
  if (!asNoun && !beforeNoun) return []
  const place = { run, start: one.start, end: two.end }
  const family = `apart ${one.word} ${two.word}`
  return [{ ...place, family, style: 'apart', poor: true, inStyle: writer(one.word, two.word) }]
}

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
