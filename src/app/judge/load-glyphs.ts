import { readFile } from 'node:fs/promises'
import { once } from '../../support/once.ts'
import { ownFile } from '../../support/own-file.ts'
import type { HasGlyph } from '../../support/printable.ts'

/** Reads which characters the font can print (see scripts/compile-glyphs.mjs). */
export const loadGlyphs = once(async (): Promise<HasGlyph> => {
  const text = await readFile(ownFile('data/glyphs.txt'), 'utf8')
  const ranges = text
    .trim()
    .split(/\s+/)
    .map((range) => range.split('-').map((end) => Number.parseInt(end, 16)))
  return (code) => ranges.some(([start = 0, end = start]) => code >= start && code <= end)
})
