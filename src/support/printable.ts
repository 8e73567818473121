import { once } from './once.ts'

/** Whether the font that ships with the program has a picture of a character, given by its number. */
export type HasGlyph = (code: number) => boolean

/**
 * Runs of characters beyond what every font has: the letters of western Europe, what ends lines and parts words, and
 * the marks that print puts for those of a keyboard, of which a report has thousands.
 */
export const unusual =
  /[^\t\n\r\x20-\x7E\u00A0-\u02FF\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]+/gu
const unusualWithLetter = new RegExp(`(?:\\p{L}(?=\\p{M}))?${unusual.source}`, 'gu')
const accent = /[\u0300-\u036F]/

/** The runs in a text that has some: each with the letter whose accent it begins with, as a Mac and PDFs write “é”. */
export const unusualIn = (text: string): RegExp => (accent.test(text) ? unusualWithLetter : unusual)

/** Made at the first unusual character: making one takes longer than all the rest. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))

/** Not ended before what goes with the character before it. For each character that it yields the engine copies the whole text. */
const piece = /[\s\S]{1,400}(?:\p{M}|\p{Emoji_Modifier}|\u200D[\s\S])*/gu

/** What a reader takes for one character, and where it begins: a letter with its accents, an emoji of several parts. */
export function* graphemesOf(text: string): Generator<{ index: number; segment: string }> {
  for (const { 0: part, index: start } of text.matchAll(piece))
    for (const { index, segment } of segmenter().segment(part))
      yield { index: start + index, segment }
}

const isControl = /\p{Cc}/u
// What has no picture in any font; U+2011 is printed as a hyphen, U+FFFD is reported by format/encoding.
const invisible = /^(?:\p{Default_Ignorable_Code_Point}|\p{White_Space}|\uFFFD|\u2011)$/u

/**
 * What is printed for a character: itself, or the letters that it is made of (“fi” for “ﬁ”, as it comes out of other
 * PDFs); undefined where the font has a picture of neither.
 */
export const printableForm = (grapheme: string, hasGlyph: HasGlyph): string | undefined =>
  [grapheme, grapheme.normalize('NFKC')].find((form) => isPrintable(form, hasGlyph))

/** Whether it can be printed as it stands, as one letter with its accent, or as a letter and an accent. */
function isPrintable(grapheme: string, hasGlyph: HasGlyph): boolean {
  return [grapheme, grapheme.normalize('NFC'), grapheme.normalize('NFD')].some((form) =>
    [...form].every(
      (character) =>
        !isControl.test(character) &&
        (invisible.test(character) || hasGlyph(character.codePointAt(0) ?? 0)),
    ),
  )
}
