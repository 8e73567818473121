import { allMatches } from '../../support/all-matches.ts'
import { editDistance } from '../../support/edit-distance.ts'
import type { CompiledExplained } from '../explained.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister, ThingName } from '../register/compile-register.ts'
import type { RegisterForm, RegisterMatch } from '../register/register.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'
import { matchThingWords } from './match-thing-words.ts'

interface Token {
  start: number
  end: number
  key: string
  capital: boolean
}

const ofStreets = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  close: 'cl',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  crescent: 'cres cresc',
  place: 'pl',
  terrace: 'ter terr tce',
  parade: 'pde',
  square: 'sq',
  gardens: 'gdns',
  mount: 'mt',
}
const ofOthers = {
  saint: 'st',
  school: 'sch',
  centre: 'ctr',
  hospital: 'hosp',
  surgery: 'surg',
  primary: 'prim',
  and: 'n',
}
const formsOf = (words: Record<string, string>): Array<[string, string[]]> =>
  Object.entries(words).map(([word, forms]) => [word, forms.split(' ')])
const short = new Map(formsOf({ ...ofStreets, ...ofOthers }))
const optional = new Set(['the', 'and', 'of'])

/** Registered places and organisations: their words in order, abbreviated, run together or misspelt. */
export function matchThings(
  register: CompiledRegister,
  { normalised: { text }, words }: PreparedText,
  explained: CompiledExplained,
): RegisterMatch[] {
  if (register.things.length === 0) return []
  const { joined, anchors, pieces } = indexOf(register)
  const alone = matchThingWords(register, words, explained)
  const isNear = ({ key, possessive }: Word) =>
    anchors.has(key) || joined.has(key) || pieces.has(key) || (possessive && anchors.has(`${key}s`))
  if (!words.some(isNear)) return alone
  const tokens = tokensOf(text, anchors)
  const together = joinPieces(tokens, text, pieces)
  // What is joined for one name (“Rise Primary”) may be words of another, so both are read.
  const readings = together.length < tokens.length ? [tokens, together] : [tokens]
  const matches = readings.flatMap((reading) =>
    reading.flatMap((token, index) => {
      const whole = joined.get(token.key)
      if (whole !== undefined && whole.words.length > 1)
        return [found(whole, 'run-together', token, token)]
      return (anchors.get(token.key) ?? []).flatMap(
        ({ thing, place }) => align(thing, reading, index, place) ?? [],
      )
    }),
  )
  return [...matches, ...alone]
}

/** “Quarry Bank” as one token, where the register has “Quarrybank”. */
function joinPieces(tokens: Token[], text: string, pieces: ReadonlySet<string>): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const isSplit =
      last?.capital &&
      pieces.has(last.key) &&
      pieces.has(`${last.key} ${token.key}`) &&
      /^[ -]$/.test(text.slice(last.end, token.start))
    if (!isSplit) joined.push(token)
    else joined[joined.length - 1] = { ...last, end: token.end, key: last.key + token.key }
  }
  return joined
}

/** “Gwenfron's” is “gwenfron”, unless that is what a shop is called. */
function tokensOf(text: string, anchors: ThingIndex['anchors']): Token[] {
  const keyOf = (written: string) => written.replaceAll("'", '').toLowerCase()
  return allMatches(text, /[A-Za-z]+(?:'[A-Za-z]+)*|\d+/g).map(({ index: start, 0: whole }) => {
    const raw = anchors.has(keyOf(whole)) ? whole : whole.replace(/'s$/i, '')
    return { start, end: start + raw.length, key: keyOf(raw), capital: /^[A-Z]/.test(raw) }
  })
}

interface ThingIndex {
  joined: Map<string, ThingName>
  anchors: ReturnType<typeof anchorsOf>
  /** What long words begin with, and what they are made of: “quarry”, “quarry bank”. */
  pieces: Set<string>
}

const indexes = new WeakMap<CompiledRegister, ThingIndex>()

function indexOf(register: CompiledRegister): ThingIndex {
  const known = indexes.get(register)
  if (known !== undefined) return known
  const index = {
    joined: new Map(register.things.map((thing) => [thing.words.join(''), thing])),
    anchors: anchorsOf(register.things),
    pieces: new Set(register.things.flatMap(({ words }) => words.flatMap(piecesOf))),
  }
  indexes.set(register, index)
  return index
}

/** A long word parted in two, each of a length that makes a word. */
function piecesOf(word: string): string[] {
  if (!/^[a-z]{7,}$/.test(word)) return []
  return [...word].flatMap((_, at) =>
    at < 3 || word.length - at < 3
      ? []
      : [word.slice(0, at), `${word.slice(0, at)} ${word.slice(at)}`],
  )
}

/** By every one of its words, so that a name with one misspelt word is still met at another. */
function anchorsOf(things: readonly ThingName[]) {
  const anchors = new Map<string, Array<{ thing: ThingName; place: number }>>()
  for (const thing of things) {
    for (const [place, word] of thing.words.entries()) {
      anchors.set(word, [...(anchors.get(word) ?? []), { thing, place }])
    }
  }
  return anchors
}

function align(
  thing: ThingName,
  tokens: readonly Token[],
  index: number,
  place: number,
): RegisterMatch | undefined {
  let misspelt = 0
  let first = index
  let last = index
  const fits = (token: Token | undefined, word: string): boolean => {
    if (token === undefined) return false
    if (token.key === word || isShortFor(token.key, word) || isShortFor(word, token.key))
      return true
    if (token.key === `${word}s` || word === `${token.key}s`) return true
    if (misspelt > 0 || word.length < 5 || !token.capital || isPlainWord(token.key)) return false
    const limit = word.length < 8 ? 1 : 2
    if (editDistance(word, token.key, limit) > limit) return false
    misspelt += 1
    return true
  }
  for (let at = place - 1, cursor = index - 1; at >= 0; at -= 1) {
    const word = thing.words[at] ?? ''
    if (fits(tokens[cursor], word)) {
      first = cursor
      cursor -= 1
    } else if (!optional.has(word)) return undefined
  }
  for (let at = place + 1, cursor = index + 1; at < thing.words.length; at += 1) {
    const word = thing.words[at] ?? ''
    if (fits(tokens[cursor], word)) {
      last = cursor
      cursor += 1
    } else if (!optional.has(word)) return undefined
  }
  const own = tokens[index]
  const one = thing.words.length === 1
  if (one && !own?.capital && (isPlainWord(own?.key ?? '') || (own?.key ?? '').length < 5))
    return undefined
  if (thing.entry.kind === 'place') {
    // “14, Larkfield Rise” and “Larkfield Rise” are one place, though but one of them is registered.
    if (isNext(tokens[last], tokens[last + 1], 1) && isStreet(tokens[last + 1])) last += 1
    if (
      isNext(tokens[first - 1], tokens[first], 2) &&
      /^\d{1,3}$/.test(tokens[first - 1]?.key ?? '')
    )
      first -= 1
  }
  const start = tokens[first]
  const end = tokens[last]
  if (
    start === undefined ||
    end === undefined ||
    end.end - start.start > thing.words.join(' ').length + 12
  )
    return undefined
  return found(thing, misspelt > 0 ? 'misspelt' : 'full', start, end)
}

const isShortFor = (one: string, word: string): boolean => short.get(word)?.includes(one) === true

const streets = new Set(formsOf(ofStreets).flat(2))
const isStreet = (token: Token | undefined): boolean =>
  token?.capital === true && streets.has(token.key)

const isNext = (before: Token | undefined, after: Token | undefined, most: number): boolean =>
  before !== undefined && after !== undefined && after.start - before.end <= most

function found(thing: ThingName, form: RegisterForm, start: Token, end: Token): RegisterMatch {
  return {
    start: start.start,
    end: end.end,
    form,
    entry: thing.entry,
    severity: 'error',
    possessive: false,
    whole: true,
  }
}
