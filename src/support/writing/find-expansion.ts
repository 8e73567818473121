import { allMatches } from '../all-matches.ts'

/**
 * Where the words that an abbreviation stands for begin, when they end at `end`: the shortest run of
 * words whose letters hold those of the abbreviation in order, the first at the start of a word, and
 * most of the others too.
 *
 * After Schwartz and Hearst, “A simple algorithm for identifying abbreviation definitions” (2003).
 *
 * @returns the offset in `text`, or undefined where the words before are no expansion
 */
export function expansionBefore(text: string, end: number, short: string): number | undefined {
  const letters = lettersOf(short)
  const words = wordsBefore(text, end, letters.length * 2 + 3)
  // The nearest words that fit are the right ones; “child protection case conference (CPC)” leaves one out.
  for (let left = 0; left <= 3; left++) {
    for (let first = words.length - 1; first >= 0; first--) {
      const inside = words.slice(first).map(({ word }) => word)
      if (fits(inside, letters, left)) return words[first]?.start
    }
  }
  return undefined
}

/** Where the words that an abbreviation stands for end, when they begin at `start`. */
export function expansionBehind(text: string, start: number, short: string): number | undefined {
  const letters = lettersOf(short)
  const pattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu
  pattern.lastIndex = start
  const words: string[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (/[.;:)(]/.test(text.slice(start, match.index)) || words.length > letters.length * 2 + 3)
      return undefined
    words.push(match[0])
    if (fits(words, letters, 0)) return match.index + match[0].length
  }
  return undefined
}

const lettersOf = (short: string): string => short.replace(/[^\p{L}]/gu, '').toLowerCase()

interface PlacedWord {
  word: string
  start: number
}

function wordsBefore(text: string, end: number, most: number): PlacedWord[] {
  const from = Math.max(0, end - 160)
  const before = text.slice(from, end)
  // An expansion does not reach across the end of a sentence or a bracket.
  const cut =
    Math.max(...['. ', '; ', ': ', '(', ')', '“', '‘'].map((mark) => before.lastIndexOf(mark))) + 1
  const stretch = before.slice(cut)
  return allMatches(stretch, /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)
    .map((match) => ({ word: match[0], start: from + cut + match.index }))
    .slice(-most)
}

const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'with',
  'at',
  'by',
  'or',
  's',
])

/** Whether the abbreviation's letters begin the words, but for small ones and `left` others. */
function fits(words: readonly string[], letters: string, left: number): boolean {
  const lower = words.map((word) => word.toLowerCase())
  const first = lower[0] ?? ''
  if (!first.startsWith(letters[0] ?? '') || small.has(first) || letters.length < 2) return false
  return !small.has(lower.at(-1) ?? '') && matches(lower, 0, letters, 0, left)
}

/**
 * Each word gives its first letter, or its first and further ones in order; a small word may give
 * none, and so may `left` others.
 */
function matches(
  words: readonly string[],
  word: number,
  letters: string,
  at: number,
  left: number,
): boolean {
  if (word === words.length) return at === letters.length
  const current = words[word] ?? ''
  if (small.has(current) && matches(words, word + 1, letters, at, left)) return true
  if (current[0] === letters[at]) {
    if (matches(words, word + 1, letters, at + 1, left)) return true
    // “Offender Assessment System” gives OASys.
    let place = 0
    for (let more = 1; at + more < letters.length && more < 4; more++) {
      place = current.indexOf(letters[at + more] ?? '', place + 1)
      if (place === -1) break
      if (matches(words, word + 1, letters, at + more + 1, left)) return true
    }
  }
  return left > 0 && word > 0 && matches(words, word + 1, letters, at, left - 1)
}
