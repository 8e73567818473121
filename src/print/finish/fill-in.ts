import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { readContent, replaceContent } from './page-content.ts'

/** Words that are known only once the pages are printed. */
export interface LateWords {
  /**
   * What is printed in their place, in one line and one typeface. It has every character that the words may
   * have: the browser puts no other glyph into the file.
   */
  placeholder: string
  words(): Promise<string>
}

/** Where a placeholder stands. */
export interface Gap {
  /** The stream that has it. */
  ref: PDFRef
  /** Puts words in its place. */
  fill(words: string): void
}

/**
 * Finds a placeholder, on the first page that has it: its glyphs stand in the file in the order of its characters, so
 * they say themselves which glyph is which character.
 */
export function findPlaceholder(document: PDFDocument, placeholder: string): Gap | undefined {
  for (const page of document.getPages()) {
    const content = readContent(page, document)
    if (!content) continue
    for (const { from, to } of content.stretches) {
      const { ref, operators } = content
      const wordsIn = lineOf(operators.slice(from, to), [...placeholder])
      if (!wordsIn) continue
      const fill = (words: string): void => {
        const filled = operators.slice(0, from) + wordsIn(words) + operators.slice(to)
        replaceContent(ref, filled, document)
      }
      return { ref, fill }
    }
  }
  return undefined
}

// As Chromium writes a line of words: where it begins, then its glyphs, four digits each, one by one or many together.
const line = /(\bBT\n[^<[]*)\[?(<[\s\S]*?)\nET\b/
const strings = /<([0-9A-Fa-f]+)>/g

/** Draws other words where the placeholder is drawn; undefined where it is not. */
function lineOf(
  drawing: string,
  placeholder: readonly string[],
): ((words: string) => string) | undefined {
  const [whole, start = '', shown = ''] = line.exec(drawing) ?? []
  if (whole === undefined) return undefined
  const glyphs = [...shown.matchAll(strings)].flatMap(([, digits = '']) => digits.match(/.{4}/g))
  if (glyphs.length !== placeholder.length) return undefined
  const glyphOf = new Map(placeholder.map((character, at) => [character, glyphs[at]]))
  if (placeholder.some((character, at) => glyphOf.get(character) !== glyphs[at])) return undefined
  if (new Set(glyphs).size !== glyphOf.size) return undefined
  return (words) => {
    const written = [...words].map((character) => glyphOf.get(character)).join('')
    return drawing.replace(whole, () => `${start}<${written}> Tj\nET`)
  }
}
