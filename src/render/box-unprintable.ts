import { onceFor } from '../support/once-for.ts'
import {
  graphemesOf,
  type HasGlyph,
  printableForm,
  unusual,
  unusualIn,
} from '../support/printable.ts'

/** A tag, or characters that not every font has. */
const pieceOf = onceFor((runs: RegExp) => new RegExp(`<[^>]*>|${runs.source}`, 'gu'))
/** The sign for a character that cannot be shown. */
const box = '\uFFFD'

/**
 * Puts “�” for each character that the font has no picture of: a browser prints a box for some of them and nothing for
 * others, and either is no text any more for whoever listens or searches.
 */
export function* boxUnprintable(parts: Iterable<string>, hasGlyph: HasGlyph): Generator<string> {
  for (const html of parts) {
    yield html.search(unusual) === -1
      ? html
      : html.replace(pieceOf(unusualIn(html)), (words) =>
          words.startsWith('<') ? words : boxed(words, hasGlyph),
        )
  }
}

const boxed = (words: string, hasGlyph: HasGlyph): string =>
  Array.from(graphemesOf(words), ({ segment }) => printableForm(segment, hasGlyph) ?? box).join('')
