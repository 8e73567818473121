import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const draftText: Rule = {
  meta: {
    id: 'writing/draft-text',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'Words that call the report a draft',
  },
  check(report, say) {
    for (const { file, text, position } of textRuns(report)) {
      if (!mayMatch.test(text)) continue
      for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
        say({
          file,
          position: position(match.index, match.index + match[0].length),
          message: `Unexpected “${match[0]}”, expected words that are still true when the report is published, such as “this report”`,
        })
      }
    }
  },
}

// “two drafts were read”, “it was discussed in draft” tell of the past and may stay.
const patterns = [
  /\b(?:this|(?:the )?(?:current|present)) (?:\w+ )?draft(?: (?:overview )?(?:report|version|document|review))?\b/gi,
  /\bdraft v(?:ersion)? ?\d[\d.]*|\bfirst draft of this report\b/gi,
  /\bDRAFT\b(?! v)/g,
  /\bnot for (?:publication|circulation|onward sharing)\b/gi,
]
const mayMatch = /draft|not for/i
