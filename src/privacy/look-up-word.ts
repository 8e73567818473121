import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

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
  phrases: Map<string, string[][]>
  /** American spelling → British spelling. */
  spellings: Map<string, string>
}

let lists: Lists | undefined
const known = new Map<string, number>()

/** Reads the lists once: they lie beside `src` and `dist` alike, and a lint that needs none pays nothing. */
export function loadLists(): Lists {
  if (lists !== undefined) return lists
  const packed = readFileSync(new URL('../../data/words.br', import.meta.url))
  const [words = '', places = '', pairs = ''] = brotliDecompressSync(packed)
    .toString('latin1')
    .split('\n\n')
  const phrases = new Map<string, string[][]>()
  for (const place of places.split('\n')) {
    const parts = place.split(' ')
    const first = parts[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), parts])
  }
  const spellings = new Map(pairs.split('\n').map((pair) => pair.split(' ') as [string, string]))
  lists = { lines: words.split('\n'), phrases, spellings }
  return lists
}

/** The bits of a folded word in small letters, without apostrophes; 0 for one that no list has. */
export function lookUpWord(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  const { lines } = loadLists()
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (beginsAfter(lines[middle] ?? '', word)) high = middle - 1
    else low = middle
  }
  const bits = bitsInLine(lines[low] ?? '', word)
  known.set(word, bits)
  return bits
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

/** Places of several words that begin with this folded word, each as its words. */
export function placesBeginningWith(word: string): readonly string[][] {
  return loadLists().phrases.get(word) ?? []
}

/** Whether the British dictionary has the word. */
export function isWord(word: string): boolean {
  return (lookUpWord(word.toLowerCase()) & inDictionary) !== 0
}

/** How British English spells an American word; undefined for every other word. */
export function britishSpelling(word: string): string | undefined {
  return loadLists().spellings.get(word.toLowerCase())
}
