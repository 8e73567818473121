import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../all-matches.ts'
import { onceFor } from '../once-for.ts'
import type { TextRun } from './text-run.ts'

/** One word of a run; hyphens and apostrophes part words. */
export interface Word extends Stretch {
  /** In small letters. */
  word: string
}

/** The words of a run in order. Split once, since several rules go through all words of a report. */
export const wordsOf = onceFor((run: TextRun): readonly Word[] => splitWords(run.text))

function splitWords(text: string): Word[] {
  const lower = text.toLowerCase()
  // A letter that takes more room in small letters would move all places after it.
  const small = lower.length === text.length ? lower : text
  const words: Word[] = []
  for (const match of allMatches(small, /[\p{L}\p{M}]+/gu)) {
    words.push({ word: match[0], ...stretchOf(match) })
  }
  return words
}
