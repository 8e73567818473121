import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { ownFile } from '../support/own-file.ts'

/** What the lists know of a word; bits, since most words are in several. */
export const inDictionary = 1
/** In the dictionary with a capital: a place, a people, a brand, often a name too. */
export const inDictionaryCapitalised = 2
export const isFirstName = 4
export const isName = 8
export const isPlace = 16
/** A county, a country, a big town: never taken for a person without need. */
export const isWellKnownPlace = 32

interface Lists {
  /** Sorted; 64 words a line, front-coded (see scripts/compile-words.mjs). */
  lines: string[]
  /** British places of several words, by their first word. */
  places: PhrasesByFirst
  /** American spelling → British spelling. */
  spellings: Map<string, string>
  /** Words and phrases of the field that are nobody's name (scripts/field): a line for each subject, which stands first. */
  fieldWords: string
  fieldPhrases: string
}

/** Phrases as their words, by their first word. */
export type PhrasesByFirst = ReadonlyMap<string, readonly string[][]>

let lists: Lists | undefined
const known = new Map<string, number>()

/** Reads the lists once; a lint that needs none pays nothing. */
export function loadLists(): Lists {
  if (lists !== undefined) return lists
  const packed = readFileSync(ownFile('data/words.br'))
  const [words = '', places = '', pairs = '', fieldWords = '', fieldPhrases = ''] =
    brotliDecompressSync(packed).toString('latin1').split('\n\n')
  const spellings = new Map(pairs.split('\n').map((pair) => pair.split(' ') as [string, string]))
  lists = {
    lines: words.split('\n'),
    places: byFirstWord(places.split('\n')),
    spellings,
    fieldWords,
    fieldPhrases,
  }
  return lists
}

/** Phrases of folded words parted by spaces. */
export function byFirstWord(phrases: readonly string[]): PhrasesByFirst {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const others = byFirst.get(parts[0] ?? '')
    if (others === undefined) byFirst.set(parts[0] ?? '', [parts])
    else others.push(parts)
  }
  return byFirst
}

/** The bits of a folded word in small letters, without apostrophes; 0 for one that no list has. */
export function lookUpWord(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  const { lines } = loadLists()
  const bits = bitsInLine(lines[lineBefore(word)] ?? '', word)
  known.set(word, bits)
  return bits
}

/** The line in which a word stands, if it stands anywhere. */
function lineBefore(word: string): number {
  const { lines } = loadLists()
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (beginsAfter(lines[middle] ?? '', word)) high = middle - 1
    else low = middle
  }
  return low
}

// Bits stand as letters from this code on; words are of a–z alone.
const bitsBase = 192

/** Whether the first word of a line comes after this word. */
function beginsAfter(line: string, word: string): boolean {
  for (let at = 0; ; at += 1) {
    const code = line.charCodeAt(at + 1)
    if (code >= bitsBase) return false
    if (at === word.length) return true
    const difference = code - word.charCodeAt(at)
    if (difference !== 0) return difference > 0
  }
}

/**
 * Walks through a line without building its words: how many letters agree so far is enough to know which
 * entries can be passed over.
 */
function bitsInLine(line: string, word: string): number {
  let agreed = 0
  for (let at = 0; at < line.length; ) {
    const shared = line.charCodeAt(at) - 48
    at += 1
    if (shared < agreed) return 0
    let here = shared
    if (shared === agreed) {
      while (here < word.length && line.charCodeAt(at) === word.charCodeAt(here)) {
        here += 1
        at += 1
      }
      const code = line.charCodeAt(at)
      if (here === word.length && code >= bitsBase) return code - bitsBase
      agreed = here
    }
    while (line.charCodeAt(at) < bitsBase) at += 1
    at += 1
  }
  return 0
}

/** Whether a word of the dictionary begins with these letters and has at least two more. */
export function beginsLongerWord(letters: string): boolean {
  const { lines } = loadLists()
  for (let at = lineBefore(letters); at < lines.length; at += 1) {
    for (const [word, bits] of entriesOf(lines[at] ?? '')) {
      if (
        word.length > letters.length + 1 &&
        (bits & inDictionary) !== 0 &&
        word.startsWith(letters)
      )
        return true
      if (word > letters && !word.startsWith(letters)) return false
    }
  }
  return false
}

/** The words of a line, each with its bits. */
function* entriesOf(line: string): Iterable<[word: string, bits: number]> {
  let word = ''
  for (let at = 0; at < line.length; at += 1) {
    word = word.slice(0, line.charCodeAt(at) - 48)
    for (at += 1; line.charCodeAt(at) < bitsBase; at += 1) word += line.charAt(at)
    yield [word, line.charCodeAt(at) - bitsBase]
  }
}

/** Places of several words that begin with this folded word, each as its words. */
export function placesBeginningWith(word: string): readonly string[][] {
  return loadLists().places.get(word) ?? []
}

/** Whether the British dictionary has the word. */
export function isWord(word: string): boolean {
  return (lookUpWord(word.toLowerCase()) & inDictionary) !== 0
}

/** How British English spells an American word; undefined for every other word. */
export function britishSpelling(word: string): string | undefined {
  return loadLists().spellings.get(word.toLowerCase())
}
