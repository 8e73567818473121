/** What a person asks for, by the name that it has on paper. */
export type PlaceQuery =
  | {
      kind: 'paragraph' | 'recommendation' | 'footnote' | 'section'
      from: string
      to: string
      /** Of a recommendation: to whom it is made. */
      group?: string
    }
  | { kind: 'page'; first: number; last: number }
  | { kind: 'label'; label: string }
  | { kind: 'words'; words: string }

const kinds: ReadonlyArray<readonly [RegExp, Exclude<PlaceQuery['kind'], 'label' | 'words'>]> = [
  [/^(?:¶+|paragraphs?|paras?\.?)\s*/i, 'paragraph'],
  [/^(?:recommendations?|recs?\.?|r(?=\s*\d))\s*/i, 'recommendation'],
  [/^(?:footnotes?|notes?|fn\.?|n\.)\s*/i, 'footnote'],
  [/^(?:sections?|sec\.?|§)\s*/i, 'section'],
  [/^(?:pages?|pp?\.?(?=\s*\d))\s*/i, 'page'],
]

// “47”, “4.2”, “47(b)(ii)”, “47 (b)”, “47b”.
const numberPattern = /^\d+(?:\.\d+)?(?:\s*(?:\([a-z]{1,6}\)|[a-z]\)?(?![a-z])))*$/i

// “3 police”, “2 of the Trust”, “1-3 for the council”.
const toSomebody =
  /^(\d[\d().a-z–—-]*(?: ?(?:[-–—]|to) ?\d+)?)(?:,? (?:(?:of|to|for) )?(?:the )?(\p{L}{2}.*))$/iu

/** Reads “47”, “47(b)”, “rec 3”, “footnote 12”, “pages 9-12”, “paras 12-15”, “#label”; all else is words. */
export function parsePlaceQuery(query: string): PlaceQuery {
  const text = query.trim().replace(/\s+/g, ' ')
  if (/^#[\p{L}\p{N}_-]+$/u.test(text)) return { kind: 'label', label: text.slice(1) }
  const [prefix, kind] = kinds.find(([pattern]) => pattern.test(text)) ?? [
    /^/,
    'paragraph' as const,
  ]
  const rest = text.replace(prefix, '')
  const [, own = rest, group] = kind === 'recommendation' ? (toSomebody.exec(rest) ?? []) : []
  const [from = '', to = from, ...more] = own.split(/\s*(?:[-–—]| to )\s*/)
  if (more.length > 0 || !numberPattern.test(from) || !numberPattern.test(to)) {
    return { kind: 'words', words: text }
  }
  if (kind === 'page') {
    const [first, last] = [Number(from), Number(to)]
    return Number.isNaN(first + last) ? { kind: 'words', words: text } : { kind, first, last }
  }
  return { kind, from: asPrinted(from), to: asPrinted(to), ...(group ? { group } : {}) }
}

/** “47 b” as it is printed: “47(b)”. */
function asPrinted(number: string): string {
  const [digits = ''] = /^[\d.]+/.exec(number) ?? []
  const letters = number.slice(digits.length).match(/[a-z]+/gi) ?? []
  return digits + letters.map((letter) => `(${letter})`).join('')
}
