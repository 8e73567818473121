import type { Rule, RuleContext } from '../../../model/rule.ts'
import type { SectionFile } from '../../../model/section-file.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { graphemesOf, printableForm, unusual, unusualIn } from '../../../support/printable.ts'
import { indexLines } from '../../../support/texts/line-index.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const unprintableCharacter: Rule = {
  meta: {
    id: 'format/unprintable-character',
    severity: 'warning',
    summary: 'A character that the font has no picture of, so that “�” is printed',
  },
  check(report, say, context) {
    for (const section of report.files) {
      const { file, text } = section
      if (text.search(unusual) === -1) continue
      const lines = indexLines(text)
      const printed = withoutNotes(section)
      for (const { start, end } of stretches(printed, context)) {
        const characters = [...graphemesOf(text.slice(start, end))]
        const [first = ''] = text.slice(start)
        // Of several letters nobody knows whose name they are.
        const one = isControl.test(first) ? 'character' : `“${characters[0]?.segment}”`
        const what = characters.length === 1 ? one : 'characters'
        const other = isControl.test(first) ? 'none' : 'other words'
        const and = characters.length === 1 ? '' : ' and more'
        const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        say({
          file,
          position: lines.position(start, end),
          message: `Unexpected ${what} (U+${code}${and}, ${kindOf(first)}), of which the font has no picture, expected ${other}: ${and ? 'they print as “�”' : 'it prints as “�”'}`,
        })
      }
    }
  },
}

const isControl = /\p{Cc}/u

/** The text with the author's notes blanked out. */
function withoutNotes({ text, tree }: SectionFile): string {
  let printed = text
  for (const note of nodesOf(tree, 'authorNote')) {
    const start = note.position?.start.offset
    const end = note.position?.end.offset
    if (start === undefined || end === undefined) continue
    printed = printed.slice(0, start) + ' '.repeat(end - start) + printed.slice(end)
  }
  return printed
}

/** The runs of characters without a picture; a space between two of them belongs to the run. */
function stretches(text: string, { hasGlyph }: RuleContext): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = []
  for (const { index, 0: run } of allMatches(text, unusualIn(text))) {
    for (const { index: inside, segment } of graphemesOf(run)) {
      if (printableForm(segment, hasGlyph) !== undefined) continue
      const start = index + inside
      const end = start + segment.length
      const last = found.at(-1)
      if (last && start <= last.end) last.end = Math.max(last.end, end)
      else if (last && text.slice(last.end, start).trim() === '' && start - last.end === 1)
        last.end = end
      else found.push({ start, end })
    }
  }
  return found
}

const kinds: ReadonlyArray<readonly [RegExp, string]> = [
  [isControl, 'a control character'],
  [/\p{Co}/u, 'a sign of a word processor’s own font'],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u, 'an emoji or sign'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Han}/u, 'Chinese or Japanese'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Gurmukhi}/u, 'Gurmukhi'],
  [/\p{Script=Gujarati}/u, 'Gujarati'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
  [/\p{Sm}/u, 'a mathematical sign'],
  [/\p{S}|\p{P}/u, 'a sign'],
]

const kindOf = (character: string): string =>
  kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'a rare letter'
