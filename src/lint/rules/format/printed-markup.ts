import type { Rule } from '../../../model/rule.ts'
import { markupSlips } from '../../markup/markup-slips.ts'

export const printedMarkup: Rule = {
  meta: {
    id: 'format/printed-markup',
    severity: 'warning',
    errorFrom: 'board',
    mends: 'markup',
    summary:
      'A link, picture, reference, footnote, table, list or heading with a slip in it, which is printed as its characters',
  },
  check(report, say) {
    for (const slip of markupSlips(report)) {
      const { file, position, written, printed = 'as it stands', expected, mend } = slip
      say({
        file,
        position,
        message: `Unexpected “${shown(written)}”, which is printed ${printed}, expected ${expected}`,
        ...(mend === undefined ? {} : { expected: [mend] }),
      })
    }
  },
}

function shown(written: string): string {
  const words = written.trim().replace(/\s+/g, ' ')
  return words.length > 200 ? `${words.slice(0, 100).trimEnd()}…` : words
}
