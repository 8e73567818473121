import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../all-matches.ts'
import { onceFor } from '../once-for.ts'
import type { TextRun } from './text-run.ts'

/** Something in quotation marks; the marks belong to it. */
export interface QuotedStretch extends Stretch {
  marks: 'single' | 'double'
}

const pairs: Array<[open: string, close: string, marks: QuotedStretch['marks']]> = [
  ['‘', '’', 'single'],
  ["'", "'", 'single'],
  ['“', '”', 'double'],
  ['"', '"', 'double'],
]

const marks = /[‘'“"]/g

/** The outermost quotations of a run, in order. An apostrophe opens none. */
export const quotedStretches = onceFor((run: TextRun): readonly QuotedStretch[] =>
  readStretches(run.text),
)

function readStretches(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = []
  let done = 0
  for (const { 0: mark, index } of allMatches(text, marks)) {
    if (index < done || !opens(text, index)) continue
    const pair = pairs.find(([open]) => open === mark)
    const end = pair ? closingOf(text, index, pair[1]) : -1
    if (!pair || end === -1) continue
    found.push({ start: index, end, marks: pair[2] })
    done = end
  }
  return found
}

/** Whether a place lies in one of the stretches. */
export function liesIn(spans: readonly Stretch[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}

/** Whether what stands at a place is quoted: within marks, or in a quotation that is set apart. */
export const isQuoted = (run: TextRun, at: number): boolean =>
  run.inQuote || liesIn(quotedStretches(run), at)

function opens(text: string, at: number): boolean {
  // A decade: ’90s.
  if (/^.\d\ds?\b/.test(text.slice(at, at + 5))) return false
  return /[\s([{–—/]|^$/.test(text[at - 1] ?? '') && /[\p{L}\p{N}[(…]/u.test(text[at + 1] ?? '')
}

function closingOf(text: string, from: number, mark: string): number {
  const limit = Math.min(text.length, from + 1200)
  let possessive = -1
  for (
    let at = text.indexOf(mark, from + 2);
    at !== -1 && at < limit;
    at = text.indexOf(mark, at + 1)
  ) {
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue
    // “families’ homes” inside a quotation looks like its end; a later mark is the better end.
    if (/s/.test(text[at - 1] ?? '') && text[at + 1] === ' ' && mark !== '"' && mark !== '”') {
      if (possessive === -1) possessive = at + 1
      if (opensLater(text, at + 1, limit, mark)) return possessive
      continue
    }
    return at + 1
  }
  return possessive
}

/** Whether another quotation opens before the next mark that could close this one. */
function opensLater(text: string, from: number, limit: number, mark: string): boolean {
  for (let at = from; at < limit; at++) {
    if (/[‘“"']/.test(text[at] ?? '') && opens(text, at)) return true
    if (text[at] === mark && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return false
  }
  return true
}
