import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { isInSlip } from '../../markup/markup-slips.ts'
import { factsInWords } from '../../writing/facts-in-words.ts'
import { firstGap, gapsIn } from '../../writing/gaps.ts'

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
    for (const { file, text, position } of factsInWords(report)) {
      const found = firstGap(text)
      if (found) tell(file, found, position)
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
