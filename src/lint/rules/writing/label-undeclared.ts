import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const labelUndeclared: Rule = {
  meta: {
    id: 'writing/label-undeclared',
    severity: 'advice',
    summary: 'Somebody called “male 1” or “Adult B” who is not in the table of pseudonyms',
  },
  check(report, say) {
    if (report.pseudonyms.length === 0) return
    const told = new Set(
      report.pseudonyms.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((one) => one.toLowerCase()),
      ),
    )
    for (const run of textRuns(report)) {
      if (run.cited || run.kind === 'heading' || !likely.test(run.text)) continue
      for (const { 0: text, index } of allMatches(run.text, label)) {
        const key = text.toLowerCase()
        if (told.has(key) || otherReview.test(run.text.slice(Math.max(0, index - 40), index)))
          continue
        told.add(key)
        say({
          file: run.file,
          position: run.position(index, index + text.length),
          message: `Unexpected “${text}”, who is not in the table of pseudonyms, expected that label there, with who it is`,
        })
      }
    }
  },
}

const likely = /[a-z] (?:\d|[A-Z]\b)/

/** “the review of Adult J”: another review is called after whom it is about. */
const otherReview =
  /\b(?:reviews?|reports?|inquir(?:y|ies)|case|SARs?|SCRs?|DHRs?|CSPRs?) (?:(?:of|on|about|into|concerning|regarding|for) (?:the (?:case|death) of )?)?[“‘"']?$/i

/** A word for a person with a number or a capital of its own, which is no count, measure or article. */
const label =
  /(?<![\p{L}\p{N}-])(?:[Mm]ale|[Ff]emale|[Mm]an|[Ww]oman|[Cc]hild|[Aa]dult|[Pp]artner|[Ff]riend|[Nn]eighbour|[Ww]itness|[Pp]erson|[Ss]ibling|[Rr]elative) (?:\d{1,2}|[B-HJ-Z]|A(?= (?:was|is|had|has|told|said|and)\b))(?![\p{L}\p{N}]|[.,/:–-]\d| ?%| (?:in|to|of|out|or|years?|months?|weeks?|days?|times?)\b)/gu
