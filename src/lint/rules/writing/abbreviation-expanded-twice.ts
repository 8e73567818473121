import type { Rule } from '../../../model/rule.ts'
import { abbreviationsIn } from '../../../support/abbreviations.ts'

export const abbreviationExpandedTwice: Rule = {
  meta: {
    id: 'writing/abbreviation-expanded-twice',
    severity: 'advice',
    summary: 'An abbreviation whose words are given a second time',
  },
  check(report, say) {
    for (const [short, uses] of abbreviationsIn(report)) {
      const [first, ...others] = uses.filter(({ expansion }) => expansion !== undefined)
      if (!first) continue
      const line = first.run.position(first.start, first.end).start.line
      for (const { run, start, end } of others) {
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected second expansion of “${short}”, expected “${short}” alone: ${first.run.file}, line ${line}, gives its words`,
        })
      }
    }
  },
}
