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

// “Police rec 3”, “the Trust's recommendation 2”.
const ofSomebody = /^(?:the )?(\p{L}.*?)(?:['’]s?)? (?:recommendations?|recs?\.?) ?(\d\S*)$/iu

// “2:”, “paragraph 2: please soften”: what a board's comment has after a number.
const comment = /(?<=[\d)a-z])(?:\s?[:;]\s.*|[:;.,]+)$/i

/** Reads a query that may name several places of one kind: “paragraphs 1 and 2”, “1, 2”, “rec 3 and 4”. */
export function parsePlaceQueries(query: string): [PlaceQuery, ...PlaceQuery[]] {
  const text = query.trim().replace(/\s+/g, ' ').replace(comment, '')
  const prefix = prefixOf(text)
  const parts = text.slice(prefix.length).split(/\s*(?:,|&|\band\b)\s*/)
  const all = parts.map((part) => parsePlaceQuery(prefixOf(part) === '' ? prefix + part : part))
  const isList = parts.length > 1 && all.every((one) => one.kind !== 'words' && !('group' in one))
  const [first = parsePlaceQuery(query), ...others] = isList ? all : []
  return [first, ...others]
}

const prefixOf = (text: string): string =>
  kinds.map(([pattern]) => pattern.exec(text)?.[0] ?? '').find((found) => found !== '') ?? ''

/** Reads “47”, “47(b)”, “rec 3”, “footnote 12”, “pages 9-12”, “paras 12-15”, “#label”; all else is words. */
export function parsePlaceQuery(query: string): PlaceQuery {
  const text = query.trim().replace(/\s+/g, ' ')
  if (/^#[\p{L}\p{N}_-]+$/u.test(text)) return { kind: 'label', label: text.slice(1) }
  const [prefix, kind] = kinds.find(([pattern]) => pattern.test(text)) ?? [
    /^/,
    'paragraph' as const,
  ]
  const somebody = ofSomebody.exec(text)
  if (somebody && prefix.source === '^') {
    const [, group, number] = somebody
    return parsePlaceQuery(`rec ${number} ${group}`)
  }
  const rest = text.replace(prefix, '').replace(comment, '')
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
