import { allMatches } from '../support/all-matches.ts'

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
  /** A number follows, with no more than a comma between: “May 2020”. */
  digitsFollow: boolean
}

const pattern = /[A-Za-z]+(?:'[A-Za-z]+)*/g
// A full stop after these ends no sentence.
const stopped =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|rev|hon|sgt|insp|supt|det|st|no|vs|cf|e\.g|i\.e|eg|ie|para|fig|approx|[a-z])$/i

/** What begins a line of a letter, a form or an e-mail, also where its line break was lost. */
const headers =
  /^(?:To|From|Cc|CC|Bcc|BCC|Sent|Date|Subject|Re|RE|Importance|Attachments?|Tel|Telephone|Phone|Mobile|Mob|Email|Fax|Address|DOB|DoB)$/

/** Splits a normalised text into words; hyphens, digits and underscores part them. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const match of allMatches(text, pattern)) {
    let raw = match[0]
    const start = match.index
    // “O'Sullivan's” has two.
    const apostrophe = raw.lastIndexOf("'")
    const owns = apostrophe > 0 && apostrophe === raw.length - 2 && /s$/i.test(raw)
    if (owns) raw = raw.slice(0, -2)
    const end = start + raw.length
    const gap = text.slice(before, start)
    const capital = capitalOf(raw)
    const lower = raw.toLowerCase()
    words.push({
      start,
      end,
      key: apostrophe === -1 ? lower : lower.replaceAll("'", ''),
      capital,
      possessive: owns || (text[end] === "'" && lower.endsWith('s')),
      // Nearly every gap is a space; the other questions are dear.
      opens:
        words.length === 0 ||
        (text[end] === ':' && headers.test(raw)) ||
        (gap !== ' ' && opensSentence(gap, text.slice(Math.max(0, before - 6), before))),
      gap,
      digitsFollow: capital !== 'none' && /^(?:\W{0,2}|,?\s+)\d/.test(text.slice(end, end + 30)),
    })
    before = start + match[0].length
  }
  return words
}

function capitalOf(raw: string): Word['capital'] {
  const code = raw.charCodeAt(0)
  if (code > 90) return /[A-Z]/.test(raw) ? 'inner' : 'none'
  if (raw.length === 1) return 'first'
  if (!/[a-z]/.test(raw)) return 'all'
  return /[A-Z]/.test(raw.slice(1)) ? 'inner' : 'first'
}

function opensSentence(gap: string, before: string): boolean {
  if (/\n\s*\n|[\s(]["']$|[•|]\s*$|[.:;]\s+[-*]\s+$|\d[.)]\s+$/.test(gap)) return true
  // “a) Ensuring …”
  if (/^\)\s+$/.test(gap)) return /(?:^|[\s(])[a-z]{1,4}$/.test(before)
  // “… by 2015. Hope was lost”
  if (/[\d+%)\]][.!?]["')]?\s+["'(]?$/.test(gap)) return true
  // “sounded upset.Will try”
  if (gap === '.' && /[a-z]{3}$/.test(before)) return true
  const stop = /^['")\]]*([.!?:])['")\]\d]*\s/.exec(gap)?.[1]
  return stop !== undefined && !(stop === '.' && stopped.test(before))
}
