import type { Stretch } from '../model/privacy.ts'
import { allMatches, stretchOf } from '../support/all-matches.ts'
import { invisibleCharacter } from './plain-character.ts'

/** A character that hides: within a word it is a finding by itself. */
export interface InvisibleFinding extends Stretch {
  kind: 'invisible' | 'direction' | 'mixed-alphabet' | 'other-alphabet'
  severity: 'warning' | 'advice'
}

const hidden = new RegExp(
  `(?<=[\\p{L}\\p{N}])(?:${invisibleCharacter.source})+(?=[\\p{L}\\p{N}])`,
  'gu',
)
const direction = /[\u202a-\u202e\u2066-\u2069]+/g
const word = /[\p{L}\p{M}]+/gu
// µ, Ω and the like are signs, not letters of a word.
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Cherokee',
  'Hebrew',
  'Arabic',
  'Georgian',
  'Coptic',
  'Lisu',
  'Han',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Thai',
  'Hangul',
  'Ethiopic',
].map((name) => ({ name, has: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** Invisible characters within words, marks of direction, words of two alphabets and words of another alphabet. */
export function findInvisible(text: string): InvisibleFinding[] {
  const found: InvisibleFinding[] = []
  for (const match of allMatches(text, hidden)) {
    // A soft hyphen is what a word processor leaves; it hides a name all the same.
    const severity = /^\u00ad$/.test(match[0]) ? 'advice' : 'warning'
    found.push({
      kind: 'invisible',
      severity,
      ...stretchOf(match),
    })
  }
  for (const match of allMatches(text, direction)) {
    if (found.some((other) => other.start <= match.index && match.index < other.end)) continue
    found.push({
      kind: 'direction',
      severity: 'warning',
      ...stretchOf(match),
    })
  }
  if (/[^\p{ASCII}]/u.test(text)) found.push(...foreignWords(text))
  return found.sort((a, b) => a.start - b.start)
}

function foreignWords(text: string): InvisibleFinding[] {
  const found: InvisibleFinding[] = []
  for (const match of allMatches(text, word)) {
    if (/^[\p{Script=Latin}\p{M}]+$/u.test(match[0]) || match[0].length < 2) continue
    const used = scripts.filter(({ has }) => has.test(match[0]))
    const range = stretchOf(match)
    if (used.length > 1) found.push({ kind: 'mixed-alphabet', severity: 'warning', ...range })
    else if (used.length === 1 && used[0]?.name !== 'Latin')
      found.push({ kind: 'other-alphabet', severity: 'advice', ...range })
  }
  return found
}
