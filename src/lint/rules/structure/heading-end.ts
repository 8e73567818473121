import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const headingEnd: Rule = {
  meta: {
    id: 'structure/heading-end',
    severity: 'warning',
    summary: 'A heading that ends in a semicolon, a colon, a comma, a dash or a full stop',
    mends: 'headings',
  },
  check(report, say) {
    for (const { file, kind, text, position } of textRuns(report)) {
      if (kind !== 'heading') continue
      const words = text.trimEnd()
      const mark = /(?<!\.\.|\.[a-z]|\b(?:etc|p|co|ltd|no|v))[;:.,]$|\s*[–—…]$|\s+-$/i.exec(
        words,
      )?.[0]
      if (!mark) continue
      const at = position(words.length - mark.length, words.length)
      const message = `Unexpected “${mark.trim()}” at the end of a heading, expected none`
      say({ file, position: at, message, expected: [''] })
    }
  },
}
