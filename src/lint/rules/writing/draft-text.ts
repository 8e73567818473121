import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { liesIn, quotedStretches } from '../../../support/quoted-stretches.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const draftText: Rule = {
  meta: {
    id: 'writing/draft-text',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'Words that call the report a draft',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      const { file, text, position } = run
      if (!mayMatch.test(text)) continue
      for (const match of patterns.flatMap((pattern) => allMatches(text, pattern))) {
        if (liesIn(quotedStretches(run), match.index)) continue
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
  /\bthis (?:paragraph|section|chapter|part|report|version|text) (?:is|remains) (?:still )?(?:only )?(?:in |an? )?(?:\w+ )?draft(?: only)?\b/gi,
  /^(?:first|second|third|final|rough|working) draft\.?$/gi,
  // What the author still has to do, or asks of others.
  /(?<=^|[.!?] )work in progress(?=[.:;]|$)/gi,
  /\bnotes? (?:to|for) (?:the )?(?:chair|author|panel|editor|reviewer|self|csp)s?:|\bcomment(?:ed)? \[\w{1,6}\]:/gi,
  /^(?:deleted|inserted|formatted): /gi,
  /\b(?:panel(?: members)?|chair|everybody|everyone|all) to comment on (?:this|the) (?:section|paragraph|chapter|part|report)\b/gi,
  /\bthis (?:section|paragraph|chapter|part) (?:is (?:still|yet) to be|has (?:still|yet) to be|still has to be|needs (?:more|further) (?:work|detail)|needs to be (?:written|finished|completed|updated|redrafted))\b/gi,
  /\bwill be (?:redrafted|rewritten) (?:after|once|when|before|following)\b/gi,
  /\bthe final version (?:of this report )?will (?:have|include|contain|give|say)\b/gi,
  /(?<=^|[.!?] )(?:to discuss|to be discussed|for discussion) (?:at|with|by) [^.]{0,30}\b(?:panel|meeting|chair)\b/gi,
  /(?<=^|[.!?] )version \d[\d.]* ?[-–—:,] ?comments\b/gi,
  /(?<=^|[.!?] )not yet (?:agreed|approved|signed off|seen) by (?:the )?(?:panel|family|chair)\b/gi,
]
const mayMatch =
  /draft|not for|not yet|in progress|notes? (?:to|for)|comment|deleted|inserted|formatted|this (?:section|paragraph|chapter|part)|final version|rewritten|discuss/i
