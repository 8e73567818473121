import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../all-matches.ts'

// A full stop after these ends no sentence.
const stopped =
  /(?:^|[\s(‘“'"])(?:mr|mrs|ms|mx|dr|prof|rev|hon|sgt|insp|supt|det|st|no|nos|vs|cf|eg|ie|e\.g|i\.e|etc|al|p|pp|para|paras|vol|ed|eds|fig|approx|ch|sec|s|ss|\p{L})$/iu

/** The sentences of a block's words; a list's item that ends with a semicolon is one too. */
export function sentencesOf(text: string): Stretch[] {
  const spans: Stretch[] = []
  let start = /^\s*/.exec(text)?.[0].length ?? 0
  for (const match of allMatches(
    text,
    /(?<![.!?…])[.!?…]+['"’”)\]]*\s+(?=['"‘“([]*[\p{Lu}\p{N}])/gu,
  )) {
    if (
      match[0].startsWith('.') &&
      stopped.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    const end = match.index + match[0].trimEnd().length
    spans.push({ start, end })
    start = match.index + match[0].length
  }
  const end = text.trimEnd().length
  if (end > start) spans.push({ start, end })
  return spans
}

/** The number of words of a text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,/–-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

// “4.12 ”, “13. ”, “(a) ”, “Para 48: ” typed before a paragraph: no word of its sentence.
const typedBefore =
  /^(?:para(?:graph)? ?)?(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.):]|\(?[a-z]{1,3}[.)]) +$/i

/** Whether a sentence, a list's item or a quotation begins at a place, so that any word bears a capital there. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/['‘“"(]$/, '')
  return (
    before === '' || typedBefore.test(before) || /(?:[.!?:]['’”"]?|\)) $/.test(before.slice(-4))
  )
}
