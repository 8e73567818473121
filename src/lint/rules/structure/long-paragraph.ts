import type { Rule } from '../../../model/rule.ts'
import { countWords } from '../../../support/texts/sentences.ts'
import { textOf } from '../../../support/texts/text-of.ts'

const most = 350

export const longParagraph: Rule = {
  meta: {
    id: 'structure/long-paragraph',
    severity: 'advice',
    summary: `A paragraph of more than ${most} words`,
  },
  check(report, say) {
    for (const { file, node, number, position } of report.paragraphs) {
      const words = countWords(textOf(node))
      if (words <= most) continue
      const { start } = position
      // The beginning is enough to find it: the whole would be a page of carets.
      const place = { start, end: { line: start.line, column: start.column + 1 } }
      const message = `Unexpected length of paragraph ${number}, ${words} words, expected several shorter ones: letters and comments point at a paragraph`
      say({ file, position: place, message })
    }
  },
}
