import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { blanksAtMarks, type MisplacedBlank } from '../../blanks-at-marks.ts'

export const blankAtMark: Rule = {
  meta: {
    id: 'writing/blank-at-mark',
    severity: 'warning',
    summary: 'A blank before a comma or full stop, or none behind it',
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
  before: (mark) =>
    `Unexpected blank before “${mark}”, expected “${mark}” straight behind the word`,
  behind: (mark) => `Missing blank behind “${mark}”`,
  inside: (mark) => `Unexpected blank behind “${mark}”`,
}
