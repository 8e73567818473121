import type { Rule } from '../../../model/rule.ts'
import { placeOfValue } from '../../../support/place-of-value.ts'
import { textRuns } from '../../../support/text-runs.ts'
import { firstGap, gapsIn } from '../../gaps.ts'
import { isInSlip } from '../../markup-slips.ts'

export const placeholder: Rule = {
  meta: {
    id: 'writing/placeholder',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'A gap that was to be filled in later: TODO, XXX, “[insert …]”',
  },
  check(report, say) {
    const tell = (
      file: string,
      words: string,
      position: Parameters<typeof say>[0]['position'],
    ): void =>
      say({
        file,
        position,
        message: `Unexpected “${words}”, expected the words that it stands for`,
      })
    const { titlePage } = report
    for (const [key, value] of Object.entries(titlePage ? report.facts : {})) {
      const found = typeof value === 'string' ? firstGap(value) : undefined
      const name = key === 'authorRole' ? 'author-role' : key
      if (titlePage && found) tell(titlePage.file, found, placeOfValue(titlePage, ['report', name]))
    }
    for (const run of textRuns(report)) {
      for (const { start, end } of gapsIn(run)) {
        const words = run.text.slice(start, end).trimEnd()
        const position = run.position(start, start + words.length)
        if (!isInSlip(report, run.file, position)) tell(run.file, words, position)
      }
    }
  },
}
