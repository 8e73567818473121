import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { blanksAtMarks, type MisplacedBlank } from '../../markup/blanks-at-marks.ts'

export const blankAtMark: Rule = {
  meta: {
    id: 'writing/blank-at-mark',
    severity: 'warning',
    summary: 'A space before a comma or full stop, or none after it',
    mends: 'spaces',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      for (const { start, end, mark, kind } of blanksAtMarks(run)) {
        say({ file: run.file, position: run.position(start, end), message: messages[kind](mark) })
      }
    }
  },
}

const messages: Record<MisplacedBlank['kind'], (mark: string) => string> = {
  before: (mark) => `Unexpected space before “${mark}”, expected “${mark}” right after the word`,
  behind: (mark) => `Missing space after “${mark}”`,
  ahead: (mark) => `Missing space before “${mark}”`,
  inside: (mark) => `Unexpected space after “${mark}”`,
}
