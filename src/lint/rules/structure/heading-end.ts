import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const headingEnd: Rule = {
  meta: {
    id: 'structure/heading-end',
    severity: 'warning',
    summary: 'A heading that ends in a semicolon, a colon, a comma or a full stop',
    mends: 'headings',
  },
  check(report, say) {
    for (const { file, kind, text, position } of textRuns(report)) {
      if (kind !== 'heading') continue
      const words = text.trimEnd()
      const mark = /(?<!\.\.|\b(?:etc|p|co|ltd|no|v))[;:.,]$/i.exec(words)?.[0]
      if (!mark) continue
      const at = position(words.length - 1, words.length)
      const message = `Unexpected “${mark}” at the end of a heading, expected none`
      say({ file, position: at, message, expected: [''] })
    }
  },
}
