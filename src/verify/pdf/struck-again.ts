import type { Glyph } from './trace-page.ts'

/** Letters of a word that may lie between the two: more than any name has of one letter. */
const lookBack = 4

/**
 * The characters of a page, each once: programs without a bold face strike each letter, or each word, again a hair
 * aside, and the name that the eye reads would be “AAnnnnaa”. What is hidden and what is seen are never taken for one.
 */
export function withoutStruckAgain(glyphs: readonly Glyph[]): Glyph[] {
  const lastOf = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    const last = lastOf.get(glyph.text) ?? []
    if (last.some((one) => isSamePlace(one, glyph))) return false
    lastOf.set(glyph.text, [glyph, ...last.slice(0, lookBack - 1)])
    return true
  })
}

const isSamePlace = (one: Glyph, other: Glyph): boolean =>
  one.turn === other.turn &&
  one.unseen === other.unseen &&
  Math.abs(one.along - other.along) < other.width / 2 &&
  Math.abs(one.up - other.up) < other.size / 10
