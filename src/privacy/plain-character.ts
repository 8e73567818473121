import { lookAlikeLetters } from './lists/look-alike-letters.ts'

/** Nothing that a reader sees: soft hyphens, joiners, marks of direction, selectors, tags. */
export const invisibleCharacter =
  /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u3164|\uffa0|\p{Variation_Selector}/u

const folded: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'a',
  Ə: 'A',
  ĸ: 'k',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ƙ: 'k',
  Ƙ: 'K',
  ɛ: 'e',
  Ɛ: 'E',
  ɔ: 'o',
  Ɔ: 'O',
  ơ: 'o',
  ư: 'u',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  ʹ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '⁃': '-',
  '™': ' ',
  '®': ' ',
  '©': ' ',
  '·': '.',
  '•': ' ',
}
const latin = new Map(
  Array.from(lookAlikeLetters.from, (letter, index) => [letter, lookAlikeLetters.to[index] ?? '']),
)

/** One character of any alphabet in plain letters; nothing for one that nobody sees. */
export function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 128) return code < 32 ? ' ' : (folded[character] ?? character)
  if (invisibleCharacter.test(character)) return ''
  const known = folded[character] ?? latin.get(character)
  if (known !== undefined) return known
  // A footnote's number set high is no part of the word before it.
  if (/[\u00b2\u00b3\u00b9\u2070-\u209c]/.test(character)) return ' '
  if (/\s/.test(character)) return ' '
  const decomposed = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return Array.from(decomposed, (part) => folded[part] ?? latin.get(part) ?? part).join('')
}
