import { blanksAtMarks } from '../../lint/markup/blanks-at-marks.ts'
import { markupSlips } from '../../lint/markup/markup-slips.ts'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import type { Mend } from './mend.ts'

const groups = {
  before: 'Spaces too many',
  inside: 'Spaces too many',
  behind: 'Spaces missing after a comma or full stop',
  ahead: 'Spaces missing before a bracket',
}

/** Blanks between words that are one too many, blanks before a comma or full stop, and those that are missing after one. */
export function mendSpaces(report: Report, texts: ReadonlyMap<string, string>): Mend[] {
  return textRuns(report).flatMap((run) => {
    const source = texts.get(run.file) ?? ''
    const doubled = (isColumned(report, run) ? [] : allMatches(run.text, tooMany)).map(
      ({ index, 0: blanks }) => ({
        start: index,
        end: index + blanks.length,
        wanted: ' ',
        group: 'Spaces too many',
      }),
    )
    const atMarks = blanksAtMarks(run).map(({ start, end, wanted, kind }) => ({
      start,
      end,
      wanted,
      group: groups[kind],
    }))
    return [...doubled, ...atMarks].flatMap(({ start, end, wanted, group }): Mend[] => {
      const place = run.position(start, end)
      const [from, to] = [place.start.offset, place.end.offset]
      if (from === undefined || to === undefined) return []
      // A line end, an indentation or markup between the characters: left as it is.
      if (source.slice(from, to) !== run.text.slice(start, end)) return []
      return [
        { kind: 'spaces', group, edits: [{ file: run.file, start: from, end: to, text: wanted }] },
      ]
    })
  })
}

/** Whether a run belongs to a table that is drawn with dashes: what parts its columns is blanks alone. */
function isColumned(report: Report, { file, node }: TextRun): boolean {
  const [first, last] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0]
  return markupSlips(report).some(
    ({ written, position: { start, end }, ...slip }) =>
      slip.file === file &&
      /^\+?--/.test(written) &&
      first <= end.line + 1 &&
      last >= start.line - 1,
  )
}

// After a stop two blanks are as wrong as elsewhere.
const tooMany = /(?<=\S) {2,}(?=[^\s,.;:!?)])/gu
