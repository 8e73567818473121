import { readFile } from 'node:fs/promises'

/** Whether the font that ships with the program has a picture of a character, given by its number. */
export type HasGlyph = (code: number) => boolean

/** Reads which characters the font can print (see scripts/compile-glyphs.mjs). */
export async function loadGlyphs(): Promise<HasGlyph> {
  const text = await readFile(new URL('../../data/glyphs.txt', import.meta.url), 'utf8')
  const ranges = text
    .trim()
    .split(/\s+/)
    .map((range) => range.split('-').map((end) => Number.parseInt(end, 16)))
  return (code) => ranges.some(([start = 0, end = start]) => code >= start && code <= end)
}
