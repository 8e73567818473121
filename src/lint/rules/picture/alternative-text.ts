import type { Rule } from '../../../model/rule.ts'
import { shownAddress } from '../../../support/picture-in-text.ts'

export const alternativeText: Rule = {
  meta: {
    id: 'picture/alternative-text',
    severity: 'error',
    summary: 'A picture without words for those who cannot see it',
  },
  check(report, say) {
    for (const { file, position, node } of report.pictures) {
      if (node.alt?.trim()) continue
      say({
        file,
        position,
        message: `Missing alternative text, expected ![what it shows, for those who cannot see it](${shownAddress(node.url)})`,
      })
    }
  },
}
