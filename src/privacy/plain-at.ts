import { plainCharacter } from './plain-character.ts'

const entity =
  /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|apos|rsquo|lsquo|hyphen|ndash|mdash|szlig|aelig|oslash|Oslash|lstrok|Lstrok)|([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|ogon|dot|macr|stroke));/
const namedEntities: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  szlig: 'ss',
  aelig: 'ae',
  oslash: 'o',
  Oslash: 'O',
  lstrok: 'l',
  Lstrok: 'L',
}

/** What stands at one place of a source in plain letters, and how much of the source that is. */
export function plainAt(source: string, at: number): { plain: string; length: number } {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
  const next = source.slice(at, at + 16)
  if (character === '&') {
    const match = entity.exec(next)
    if (match !== null) return { plain: decodeEntity(match), length: match[0].length }
  }
  if (character === '%') {
    const match = /^(?:%[\da-fA-F]{2})+/.exec(source.slice(at, at + 36))
    const decoded = match === null ? undefined : decodePercent(match[0])
    if (match !== null && decoded !== undefined) return { plain: decoded, length: match[0].length }
  }
  // A word broken at a line's end: “safe-⏎guarding” is one word; “Stoke-⏎on-Trent” keeps its hyphen.
  if (character === '-' || character === '‐') {
    const match = /^.[ \t]*\r?\n[ \t>]*(?=\p{Ll})(?!\p{Ll}+-)/u.exec(source.slice(at, at + 40))
    if (match !== null && /\p{L}/u.test(source[at - 1] ?? ''))
      return { plain: '', length: match[0].length }
  }
  return { plain: plainCharacter(character), length: character.length }
}

function decodeEntity(match: RegExpExecArray): string {
  const [, decimal, hexadecimal, named, letter] = match
  if (named !== undefined) return namedEntities[named] ?? ''
  if (letter !== undefined) return letter
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal)
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? ''
    : plainCharacter(String.fromCodePoint(code))
}

function decodePercent(encoded: string): string | undefined {
  try {
    return Array.from(decodeURIComponent(encoded), plainCharacter).join('')
  } catch {
    return undefined
  }
}
