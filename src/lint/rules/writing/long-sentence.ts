import type { Rule } from '../../../model/rule.ts'
import { countWords, sentencesOf } from '../../../support/texts/sentences.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

const most = 60

export const longSentence: Rule = {
  meta: {
    id: 'writing/long-sentence',
    severity: 'advice',
    summary: `A sentence of ${most} words or more`,
  },
  check(report, say) {
    for (const { file, cited, text, position } of textRuns(report)) {
      if (text.length < most * 3 || cited) continue
      for (const { start, end } of sentencesOf(text)) {
        if (end - start < most * 3) continue
        const words = countWords(text.slice(start, end))
        if (words < most) continue
        say({
          file,
          position: position(start, end),
          message: `Unexpected sentence of ${words} words, expected two or three shorter ones (about 25 words each)`,
        })
      }
    }
  },
}
