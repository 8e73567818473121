import type { Paragraph } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { countWords } from '../../../support/texts/sentences.ts'
import { textOf } from '../../../support/texts/text-of.ts'

export const boldHeading: Rule = {
  meta: {
    id: 'structure/bold-heading',
    severity: 'warning',
    summary: 'A line in bold that stands for a heading and is numbered as a paragraph',
  },
  check(report, say) {
    for (const { file, node, position } of report.paragraphs) {
      const words = textOf(node).trim()
      if (!isBold(node) || countWords(words) > mostWords || endsSentence.test(words)) continue
      const title = words.replace(/:$/, '')
      say({
        file,
        position,
        message: `Unexpected line in bold, which gets the number of a paragraph, expected “## ${title}” if it is a heading, or “{-}” at its end if it is none`,
      })
    }
  },
}

/** A heading of more is rare. */
const mostWords = 12
const endsSentence = /[.?!;…]['"’”)]*$/

/** Whether there is nothing in it but bold words, calls of footnotes and a colon. */
const isBold = ({ children: [first, ...others] }: Paragraph): boolean =>
  first?.type === 'strong' &&
  others.every(
    (one) =>
      one.type === 'footnoteReference' || (one.type === 'text' && /^[\s:]*$/.test(one.value)),
  )
