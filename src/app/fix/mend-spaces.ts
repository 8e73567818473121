import type { Report } from '../../model/report.ts'
import { textRuns } from '../../support/text-runs.ts'
import type { Mend } from './mend.ts'

/** Blanks between words that are one too many, and blanks before a comma or full stop. */
export function mendSpaces(report: Report, texts: ReadonlyMap<string, string>): Mend[] {
  return textRuns(report).flatMap((run) => {
    const text = texts.get(run.file) ?? ''
    return [...run.text.matchAll(superfluous)].flatMap((match): Mend[] => {
      const from = match.index
      const { start, end } = run.position(from, from + match[0].length)
      if (start.offset === undefined || end.offset === undefined) return []
      // A line end, an indentation or markup between the blanks: left as it is.
      if (!/^ +$/.test(text.slice(start.offset, end.offset))) return []
      const one = match[1] === undefined ? ' ' : ''
      const edit = { file: run.file, start: start.offset, end: end.offset, text: one }
      return [{ kind: 'spaces', group: 'Blanks too many', edits: [edit] }]
    })
  })
}

// Behind a stop two blanks are as wrong as elsewhere. “ .5” and “ …” stay.
const superfluous = /(?<=\S) {2,}(?=[^\s,.;:!?)])|(?<=[\p{L}\p{N}”’)])( +)(?=[,;:!?.)](?:\s|$))/gu
