import type { Report } from '../../model/report.ts'
import { textRuns } from '../../support/text-runs.ts'
import type { Mend } from './mend.ts'

/** Headings that end as if they were a line of a list or a sentence. */
export function mendHeadingEnds(report: Report, texts: ReadonlyMap<string, string>): Mend[] {
  return textRuns(report).flatMap((run): Mend[] => {
    if (run.kind !== 'heading' || run.part !== 'body') return []
    const words = run.text.trimEnd()
    // “etc.” and “e.g.” keep their stop, and a heading of sentences its last one.
    if (
      !/[\p{L}\p{N})’”]\s*[.;:,]$/u.test(words) ||
      /\b(?:etc|[\p{L}]\.\p{L}|Inc|Ltd|Co|No)\.$|[.!?]\s+\p{Lu}/u.test(words)
    )
      return []
    const { start, end } = run.position(words.length - 1, words.length)
    if (start.offset === undefined || end.offset === undefined) return []
    const text = texts.get(run.file) ?? ''
    if (text.slice(start.offset, end.offset) !== words.at(-1)) return []
    const edit = { file: run.file, start: start.offset, end: end.offset, text: '' }
    return [{ kind: 'headings', group: 'Headings without a stop at their end', edits: [edit] }]
  })
}
