/** One word of a normalised text. */
export interface Word {
  /** Offsets in the normalised text; a possessive ending is outside. */
  start: number
  end: number
  /** Small letters only: “O'Brien's” → “obrien”. */
  key: string
  /** `inner`: a capital somewhere after a small letter, as in “McKay” or “EmrysTomos”. */
  capital: 'none' | 'first' | 'all' | 'inner'
  /** Followed by ’s, or ended by s and followed by a bare apostrophe. */
  possessive: boolean
  /** At the start of a sentence, a list item, a cell or a quotation, where every word bears a capital. */
  opens: boolean
  /** What stands between the word before and this one. */
  gap: string
  /** The few characters that follow it. */
  after: string
}

const pattern = /[A-Za-z]+(?:'[A-Za-z]+)*/g
// A full stop after these ends no sentence.
const stopped =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|rev|hon|sgt|insp|supt|det|st|no|vs|cf|e\.g|i\.e|eg|ie|para|fig|approx|[a-z])$/i

/** Splits a normalised text into words; hyphens, digits and underscores part them. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const match of text.matchAll(pattern)) {
    let raw = match[0]
    const possessive = /'[sS]$/.test(raw) && raw.length > 2
    if (possessive) raw = raw.slice(0, -2)
    const start = match.index
    const end = start + raw.length
    const gap = text.slice(before, start)
    words.push({
      start,
      end,
      key: raw.replaceAll("'", '').toLowerCase(),
      capital: capitalOf(raw),
      possessive:
        possessive || (/s$/i.test(raw) && /^'(?![A-Za-z])/.test(text.slice(end, end + 2))),
      opens: words.length === 0 || opensSentence(gap, text.slice(Math.max(0, before - 6), before)),
      gap,
      after: text.slice(end, end + 8),
    })
    before = match.index + match[0].length
  }
  return words
}

function capitalOf(raw: string): Word['capital'] {
  if (!/[A-Z]/.test(raw)) return 'none'
  if (raw.length > 1 && !/[a-z]/.test(raw)) return 'all'
  if (/^[A-Z][^A-Z]*$/.test(raw)) return 'first'
  return 'inner'
}

function opensSentence(gap: string, before: string): boolean {
  if (/\n\s*\n|[\s(]["']$|[•|]\s*$|[.:;]\s+[-*]\s+$|\d[.)]\s+$/.test(gap)) return true
  // “a) Ensuring …”
  if (/^\)\s+$/.test(gap)) return /(?:^|[\s(])[a-z]{1,4}$/.test(before)
  const stop = /^['")\]]*([.!?:])['")\]\d]*\s/.exec(gap)?.[1]
  return stop !== undefined && !(stop === '.' && stopped.test(before))
}
