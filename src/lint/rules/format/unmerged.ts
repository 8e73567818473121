import type { Rule } from '../../../model/rule.ts'
import { indexLines } from '../../../support/texts/line-index.ts'
import { unmergedIn } from '../../../support/texts/merge-marks.ts'

export const unmerged: Rule = {
  meta: {
    id: 'format/unmerged',
    severity: 'error',
    summary: 'Two versions of a passage, as git leaves them where two people changed it',
  },
  check(report, say) {
    for (const { file, text, tree } of report.files) {
      const lines = indexLines(text)
      // In front matter they make it unreadable, and that is reported.
      const from = tree.children[0]?.position?.start.offset ?? text.length
      for (const { start, end, message } of unmergedIn(text))
        if (start >= from) say({ file, position: lines.position(start, end), message })
    }
  },
}
