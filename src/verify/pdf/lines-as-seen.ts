import { joinGlyphs } from './join-glyphs.ts'
import type { Glyph } from './trace-page.ts'

const word = /\p{L}{3,}/gu

/**
 * The lines of a page as the eye reads them, where they have words that nobody gets who reads in the order in which
 * the page is drawn: some programs draw a word backwards, or letter by letter in any order.
 */
export function linesAsSeen(glyphs: readonly Glyph[], drawn: readonly string[]): string[] {
  const known = new Set(drawn.flatMap((text) => text.match(word) ?? []))
  const flat = glyphs
    .filter(({ text }) => text.trim() !== '')
    .map((glyph) => ({ ...glyph, element: undefined, artefact: false, unseen: undefined }))
  return linesOf(flat)
    .flatMap((line) => joinGlyphs(line.sort((a, b) => a.along - b.along)))
    .map(({ text }) => text)
    .filter((text) => text.match(word)?.some((one) => !known.has(one)))
}

/** From the highest to the lowest, those that run each way by themselves. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = []
  for (const glyph of glyphs.toSorted((a, b) => a.turn - b.turn || b.up - a.up)) {
    const line = lines.at(-1)
    const first = line?.[0]
    const level = first && first.up - glyph.up < 0.3 * Math.max(first.size, glyph.size)
    if (line && level && first.turn === glyph.turn) line.push(glyph)
    else lines.push([glyph])
  }
  return lines
}
