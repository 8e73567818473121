import type { Rule } from '../../../model/rule.ts'
import { sentencesOf } from '../../../support/sentences.ts'
import { textRuns } from '../../../support/text-runs.ts'

// “explored”, “set out”: what a report does with a subject. Not “reported” or “noted”, which people in
// it do: “reported later” is a matter of time.
const told =
  '(?:describe[ds]?|discuss(?:ed|es)?|explore[ds]?|consider(?:ed|s)?|set out|highlight(?:ed|s)?|outline[ds]?|examine[ds]?|' +
  'detail(?:ed|s)?|cover(?:ed|s)?|address(?:ed|es)?|analyse[ds]?|explain(?:ed|s)?|summarise[ds]?|elaborated|mention(?:ed|s)?|' +
  'referred to|returned to|dealt with|commented (?:up)?on)'
const how =
  '(?:\\s(?:further|again|more fully|in (?:more |greater |further )?(?:detail|depth|full)|fully|briefly)){0,2}'
const report = '(?:this|the) (?:overview |draft )?(?:report|analysis|section|chapter|document)'
const part = '(?:paragraphs?|sections?|chapters?|pages?)'
const parts = '(?:sections?|chapters?|paragraphs?|parts?)'
const clauseEnd = '(?=\\s*(?:[.,;:!?)\\]–—]|$|\\b(?:and|but|which|because|as|for the purpose)\\b))'

const pointers = [
  // “explored further in the analysis later in the report”, “described later”
  `(?<!\\b(?:was|were|had been|having been|being)\\s(?:\\w+ly\\s)?)\\b${told}${how}\\s(?:later|earlier|below|above|elsewhere|in the analysis)(?:\\s(?:on|in|of) ${report})?(?:\\s(?:later|earlier) in ${report})?${clauseEnd}`,
  `\\b(?:later|earlier|elsewhere|further on|further below|below|above)\\sin ${report}\\b`,
  `\\bin (?:the )?(?:later|earlier|following|next|previous|preceding|subsequent|other) ${parts}(?: of ${report})?\\b`,
  `\\b(?:the|see the|this) (?:next|previous|preceding|following|above|earlier|later) ${part}\\b`,
  `\\b(?:has|have) (?:already |also )?been (?:referenced|mentioned|commented (?:up)?on|noted|discussed|described|highlighted|referred to|outlined) (?:elsewhere |earlier |above )?in (?:this|the) report\\b`,
  `\\bas (?:already )?(?:mentioned|noted|described|discussed|outlined|explained|stated|referenced) (?:earlier|above|previously|below|elsewhere)\\b`,
  `\\bsee (?:above|below)\\b`,
  `\\b(?:see )?overleaf\\b`,
  `\\bover the page\\b`,
]
// Nine blocks in ten have none of these: asking for them first is what makes the rule quick.
const likely =
  /\b(?:later|earlier|above|below|elsewhere|in the analysis|further (?:on|below)|next|previous|preceding|following|subsequent|other|been|overleaf|over the page)\b/i
const vague = new RegExp(pointers.map((pointer) => `(?:${pointer})`).join('|'), 'gi')

export const vaguePointer: Rule = {
  meta: {
    id: 'reference/vague-pointer',
    severity: 'advice',
    summary: 'Words such as “later in the report” without a number that leads there',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      if (run.inQuote || !likely.test(run.text)) continue
      const found = [...run.text.matchAll(vague)]
      if (found.length === 0) continue
      const sentences = sentencesOf(run.text)
      for (const match of found) {
        const sentence = sentences.find(({ end }) => match.index < end)
        const led = run.links.some(
          ({ node, start }) =>
            node.url.startsWith('#') && sentence && start >= sentence.start && start < sentence.end,
        )
        const after = run.text.slice(match.index + match[0].length)
        if (led || /^\s+of\s+(?!this|the (?:report|review))/i.test(after)) continue
        say({
          file: run.file,
          position: run.position(match.index, match.index + match[0].length),
          message: `Unexpected “${match[0]}” without a number, expected a reference such as “paragraph [](#label)”`,
        })
      }
    }
  },
}
