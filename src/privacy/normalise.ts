import { lookAlikeLetters } from './lists/look-alike-letters.ts'

/** A text made plain for matching, with the way back to where each of its characters came from. */
export interface Normalised {
  text: string
  /** Offset in the source where each character begins; one more entry for the end. */
  starts: Int32Array
  /** Offset in the source where each character ends. */
  ends: Int32Array
}

export interface Range {
  start: number
  end: number
}

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

/**
 * Layer 0: strips accents and invisible characters, folds letters that Unicode does not decompose, maps
 * look-alikes of other alphabets to Latin, makes quotation marks, dashes and spaces plain, joins words
 * hyphenated at a line's end, decodes entities and percent-encoding. Case stays.
 */
export function normalise(source: string): Normalised {
  const parts: string[] = []
  const places = new Places(source.length)
  for (let at = 0; at < source.length; ) {
    special.lastIndex = at
    const next = special.exec(source)?.index ?? source.length
    if (next > at) {
      parts.push(source.slice(at, next))
      places.copy(at, next)
    }
    if (next === source.length) break
    const { plain, length } = plainAt(source, next)
    parts.push(plain)
    places.put(plain.length, next, next + length)
    at = next + length
  }
  return { text: parts.join(''), ...places.done(source.length) }
}

/** Everything that does not stay as it is, or may not. */
const special = /[^ -%'-,./0-9:;<=>?@A-Z[\\\]^_a-z{|}~]|[%]/g

/** Grows with the text; plain arrays of a long report take longer to fill than to read it. */
class Places {
  private starts: Int32Array
  private ends: Int32Array
  private length = 0

  constructor(size: number) {
    this.starts = new Int32Array(size + 64)
    this.ends = new Int32Array(size + 64)
  }

  copy(from: number, to: number): void {
    this.reserve(to - from)
    for (let at = from; at < to; at += 1) {
      this.starts[this.length] = at
      this.ends[this.length] = at + 1
      this.length += 1
    }
  }

  put(count: number, start: number, end: number): void {
    this.reserve(count)
    this.starts.fill(start, this.length, this.length + count)
    this.ends.fill(end, this.length, this.length + count)
    this.length += count
  }

  done(end: number): { starts: Int32Array; ends: Int32Array } {
    this.put(1, end, end)
    return { starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length - 1) }
  }

  private reserve(count: number): void {
    if (this.length + count <= this.starts.length) return
    const grow = (old: Int32Array) => {
      const larger = new Int32Array((this.length + count) * 2)
      larger.set(old)
      return larger
    }
    this.starts = grow(this.starts)
    this.ends = grow(this.ends)
  }
}

/** Where a stretch of the normalised text lies in its source. */
export function sourceRange(normalised: Normalised, start: number, end: number): Range {
  if (end <= start) {
    const at = normalised.starts[start] ?? 0
    return { start: at, end: at }
  }
  return { start: normalised.starts[start] ?? 0, end: normalised.ends[end - 1] ?? 0 }
}

function plainAt(source: string, at: number): { plain: string; length: number } {
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

function plainCharacter(character: string): string {
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
