import { blanksAtMarks } from '../../lint/blanks-at-marks.ts'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
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
    const doubled = allMatches(run.text, tooMany).map(({ index, 0: blanks }) => ({
      start: index,
      end: index + blanks.length,
      wanted: ' ',
      group: 'Spaces too many',
    }))
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

// Behind a stop two blanks are as wrong as elsewhere.
const tooMany = /(?<=\S) {2,}(?=[^\s,.;:!?)])/gu
