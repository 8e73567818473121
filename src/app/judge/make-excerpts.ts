import type { Finding } from '../../model/finding.ts'
import type { Stretch } from '../../model/privacy.ts'
import { mask, maskAll } from '../../privacy/mask.ts'
import { allMatches } from '../../support/all-matches.ts'

/** A line, and the columns of what is meant in it. */
export interface Excerpt {
  line: string
  from: number
  to: number
}

/** A line of a file, and where in the file it begins. */
interface Line {
  text: string
  start: number
}

/**
 * Makes what shows the lines that findings begin in.
 *
 * @param found where something secret was found in a file
 * @param stretches what else is secret in the words of a line
 */
export function makeExcerpts(
  sourceOf: (file: string) => string | undefined,
  found: (file: string) => readonly Stretch[],
  stretches: (line: string) => Stretch[],
): (finding: Finding, reveal: boolean) => Excerpt {
  const split = new Map<string, readonly Line[]>()
  const linesOf = (file: string): readonly Line[] => {
    const lines = split.get(file) ?? splitLines(sourceOf(file) ?? '')
    split.set(file, lines)
    return lines
  }
  // Findings come in the order of their places: a line that has many is masked once.
  let masked: { line: Line; ranges: Stretch[] } | undefined
  const hideLine = (line: Line, file: string): Stretch[] => {
    if (masked?.line !== line)
      masked = { line, ranges: [...within(line, found(file)), ...stretches(line.text)] }
    return masked.ranges
  }
  return (finding, reveal) => {
    const at = finding.line ?? 1
    const file = finding.file ?? ''
    const line = linesOf(file)[at - 1] ?? { text: '', start: 0 }
    const from = finding.column ?? 1
    const end = finding.place && 'end' in finding.place ? finding.place.end : undefined
    const to = end === undefined ? from + 1 : end.line === at ? end.column : line.text.length + 1
    if (reveal) return { line: line.text, from, to }
    if (finding.ruleId?.startsWith('anonymity/')) return { line: '', from, to }
    const ranges = hideLine(line, file)
    const shift = (column: number) => 1 + columnIn(ranges, column - 1)
    const shown = mask(line.text, ranges)
    return { line: shown, from: shift(from), to: Math.max(shift(to), shift(from) + 1) }
  }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: end } of allMatches(text, /\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, index), start })
    start = index + end.length
  }
  lines.push({ text: text.slice(start), start })
  return lines
}

/** The stretches of a file as far as they lie in one of its lines. */
function within({ text, start }: Line, stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .filter((one) => one.start < start + text.length && one.end > start)
    .map((one) => ({
      start: Math.max(0, one.start - start),
      end: Math.min(text.length, one.end - start),
    }))
}

/** Where a character stands once the stretches are covered. */
function columnIn(ranges: readonly Stretch[], at: number): number {
  let shown = 0
  let reached = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= reached) continue
    if (at < end) return at <= start ? shown + Math.max(0, at - reached) : shown + start - reached
    if (start > reached || reached === 0) shown += start - reached + maskAll().length
    reached = end
  }
  return shown + at - reached
}
