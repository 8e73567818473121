import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { factsInWords } from '../../writing/facts-in-words.ts'

export const draftText: Rule = {
  meta: {
    id: 'writing/draft-text',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'Words that call the report a draft',
  },
  check(report, say) {
    for (const { key, text, file, position } of factsInWords(report)) {
      const [found] = [...patterns, ...(key === 'version' ? versions : [])].flatMap(
        (pattern) => allMatches(text, pattern)[0]?.[0] ?? [],
      )
      if (found !== undefined) say({ file, position, message: unexpected(found) })
    }
    for (const run of textRuns(report)) {
      const { file, text, position } = run
      if (!mayMatch.test(text)) continue
      for (const match of patterns.flatMap((pattern) => allMatches(text, pattern))) {
        if (liesIn(quotedStretches(run), match.index)) continue
        say({
          file,
          position: position(match.index, match.index + match[0].length),
          message: unexpected(match[0]),
        })
      }
    }
  },
}

const unexpected = (words: string): string =>
  `Unexpected “${words}”, expected ${
    remarks.test(words)
      ? 'nothing of this remark, which would be printed'
      : 'words that are still true when the report is published, such as “this report”'
  }`

/** What a word processor or a reader wrote beside the text, and what was pasted along with it. */
const remarks = /^(?:notes? |comment|deleted: |inserted: |formatted: )/i

/** The version is a few words on the cover, and every one of them is about this report. */
const versions = [
  /\b(?:draft|working|interim)\b.*|\bfor (?:the )?(?:panel|comments?|board|discussion)\b.*/gi,
]

// “two drafts were read”, “it was discussed in draft” tell of the past and may stay.
const patterns = [
  /\b(?:this|(?:the )?(?:current|present)) (?:\w+ )?draft(?: (?:overview )?(?:report|version|document|review))?\b/gi,
  /\bdraft v(?:ersion)? ?\d[\d.]*|\bfirst draft of this report\b/gi,
  /\bDRAFT\b(?! v)/g,
  // Said of this report by what it does: “the draft report was read” tells of the past.
  /(?<!\b(?:after|as|before|if|once|until|when|where) )\bthe draft (?:overview )?(?:report|review|document|version) (?:says|sets out|contains|makes|recommends|finds|concludes|notes|describes|is|will)\b/gi,
  /\bnot for (?:publication|circulation|onward (?:sharing|circulation|disclosure|distribution|dissemination|transmission))\b/gi,
  // A marking stands by itself: “the letter was marked OFFICIAL SENSITIVE” tells of another paper.
  /(?<=^|[.!?:(] )(?:OFFICIAL|Official)[ –-]+(?:SENSITIVE|Sensitive)(?=[ ]?[–—:;,.([]|$)/g,
  /\bNOT FOR (?:(?:ONWARD|FURTHER|WIDER|PUBLIC) )?(?:DISCLOSURE|DISTRIBUTION|DISSEMINATION|RELEASE|SHARING)\b/g,
  /(?<=^|[.!?:–—] )[Nn]ot for (?:(?:further|wider|public) )?(?:disclosure|distribution|dissemination|release|sharing)(?=[.;]|$)/g,
  /\bthis (?:(?:document|report|review|version|section|paragraph|chapter|part) )?is (?:(?:(?!draft)[^.;:!?]){0,25}[ ,])?for comments? (?:by|from|of) (?:the |all )?(?:panel|chair|csp|partnership|board|family|members)/gi,
  /\bthis (?:paragraph|section|chapter|part|report|review|document|version|text) (?:is|remains) (?:still )?(?:only )?(?:in |an? )?(?:\w+ )?draft(?: only)?\b/gi,
  /\bthis is (?:only |still )?(?:an?|the) (?:\w+ )?draft\b|\bthis is version \d[\d.]*(?: of (?:the|this) report)?\b/gi,
  /^(?:first|second|third|final|rough|working) draft\.?$/gi,
  // What the author still has to do, or asks of others.
  /(?<=^|[.!?] )work in progress(?=[.:;]|$)/gi,
  /\bnotes? (?:to|for) (?:the )?(?:chair|author|panel|editor|reviewer|self|csp)s?:|\bcomment(?:ed)? \[\w{1,6}\]:/gi,
  /^(?:deleted|inserted|formatted): /gi,
  /\b(?:panel(?: members)?|chair|everybody|everyone|all) to comment on (?:this|the) (?:section|paragraph|chapter|part|report)\b/gi,
  /\bthis (?:section|paragraph|chapter|part) (?:is (?:still|yet) to be|has (?:still|yet) to be|still has to be|needs (?:more|further) (?:work|detail)|needs to be (?:written|finished|completed|updated|redrafted))\b/gi,
  /\bwill be (?:redrafted|rewritten) (?:after|once|when|before|following)\b/gi,
  /\bthe final (?:version (?:of this report )?|report )will (?:have|include|contain|give|say)\b/gi,
  /(?<=^|[.!?] )(?:to discuss|to be discussed|for discussion) (?:at|with|by) [^.]{0,30}\b(?:panel|meeting|chair)\b/gi,
  /(?<=^|[.!?] )version \d[\d.]* ?[-–—:,] ?comments\b/gi,
  /(?<=^|[.!?] )not yet (?:agreed|approved|signed off|seen) by (?:the )?(?:panel|family|chair)\b/gi,
]
const mayMatch =
  /draft|official|not for|not yet|in progress|notes? (?:to|for)|comment|deleted|inserted|formatted|this (?:section|paragraph|chapter|part)|final (?:version|report)|this is version|rewritten|discuss/i
