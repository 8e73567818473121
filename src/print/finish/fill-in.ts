import type { PDFDocument } from '@cantoo/pdf-lib'
import { packContent, readContent } from './page-content.ts'

/** Words that are known only once the pages are printed. */
export interface LateWords {
  /**
   * What is printed in their place, in one line and one typeface. It has every character that the words may
   * have: the browser puts no other glyph into the file.
   */
  placeholder: string
  words(): Promise<string>
}

/**
 * Puts words in the place of a placeholder, on the first page that has it: its glyphs stand in the file in the
 * order of its characters, so they say themselves which glyph is which character.
 *
 * @returns whether the placeholder was there
 */
export function fillIn(document: PDFDocument, placeholder: string, words: string): boolean {
  for (const page of document.getPages()) {
    const content = readContent(page, document)
    if (!content) continue
    for (const { from, to } of content.stretches) {
      const filled = fillInto(content.operators.slice(from, to), [...placeholder], words)
      if (filled === undefined) continue
      const { operators } = content
      packContent(content.ref, operators.slice(0, from) + filled + operators.slice(to), document)
      return true
    }
  }
  return false
}

// As Chromium writes a line of words: where it begins, then its glyphs, four digits each, one by one or many together.
const line = /(\bBT\n[^<[]*)\[?(<[\s\S]*?)\nET\b/
const strings = /<([0-9A-Fa-f]+)>/g

function fillInto(
  drawing: string,
  placeholder: readonly string[],
  words: string,
): string | undefined {
  const [whole, start = '', shown = ''] = line.exec(drawing) ?? []
  if (whole === undefined) return undefined
  const glyphs = [...shown.matchAll(strings)].flatMap(([, digits = '']) => digits.match(/.{4}/g))
  if (glyphs.length !== placeholder.length) return undefined
  const glyphOf = new Map(placeholder.map((character, at) => [character, glyphs[at]]))
  if (placeholder.some((character, at) => glyphOf.get(character) !== glyphs[at])) return undefined
  if (new Set(glyphs).size !== glyphOf.size) return undefined
  const written = [...words].map((character) => glyphOf.get(character)).join('')
  return drawing.replace(whole, () => `${start}<${written}> Tj\nET`)
}
