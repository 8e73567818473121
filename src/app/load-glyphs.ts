import { readFile } from 'node:fs/promises'
import { once } from '../support/once.ts'
import type { HasGlyph } from '../support/printable.ts'

/** Reads which characters the font can print (see scripts/compile-glyphs.mjs). */
export const loadGlyphs = once(async (): Promise<HasGlyph> => {
  const text = await readFile(new URL('../../data/glyphs.txt', import.meta.url), 'utf8')
  const ranges = text
    .trim()
    .split(/\s+/)
    .map((range) => range.split('-').map((end) => Number.parseInt(end, 16)))
  return (code) => ranges.some(([start = 0, end = start]) => code >= start && code <= end)
})
