import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { figuresOf } from '../../../support/texts/figures.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { sentencesOf } from '../../../support/texts/sentences.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { type Neighbours, neighboursIn } from '../../writing/neighbours.ts'
import { isOfOthers, likelyPointer, vaguePointers } from '../../writing/vague-words.ts'

export const vaguePointer: Rule = {
  meta: {
    id: 'reference/vague-pointer',
    severity: 'advice',
    summary: 'Words such as “later in the report” without a number that leads there',
  },
  check(report, say) {
    const neighbours = neighboursIn(report)
    for (const run of textRuns(report)) {
      if (run.inQuote || !likelyPointer.test(run.text)) continue
      const found = allMatches(run.text, vaguePointers)
      if (found.length === 0) continue
      const sentences = sentencesOf(run.text)
      for (const match of found) {
        const start = match.index
        const end = start + match[0].length
        const sentence = sentences.find((one) => start < one.end)
        const led = run.links.some(
          ({ node, start: at }) =>
            node.url.startsWith('#') && sentence && at >= sentence.start && at < sentence.end,
        )
        if (led || liesIn(quotedStretches(run), start)) continue
        if (isOfOthers(run.text.slice(sentence?.start ?? 0, sentence?.end), match[0])) continue
        if (leadsElsewhere.test(run.text.slice(end))) continue
        if (isBeside(match[0], neighbours.get(run.node))) continue
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${match[0]}” without a number, expected a reference such as “paragraph [](#label)”`,
        })
      }
    }
  },
}

/** “Listed below”, straight before the list: nobody has to search. */
function isBeside(pointer: string, { before, behind }: Partial<Neighbours> = {}): boolean {
  const block = /\bbelow$/i.test(pointer) ? behind : /\babove$/i.test(pointer) ? before : undefined
  return block !== undefined && (isShown.test(block.type) || figuresOf(block).length > 0)
}

const isShown = /^(?:list|table|dataBlock|blockquote)$/

/** “of the IMR”, “in the call”, “by the sergeant”, “in paragraph 2”: what is after it says where, or by whom. */
const leadsElsewhere =
  /^\s+(?:of\s+(?!this|the (?:report|review))|by\s+(?!the panel)|(?:in|on|at|during)\s+(?:(?:her|his|their|its)\b|(?:the|that|an?)\s(?!(?:overview |draft )?report\b|review\b|analysis\b|section\b|chapter\b)|para|recommendation|section \d|\d))/i
