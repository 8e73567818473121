import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const doubledWord: Rule = {
  meta: {
    id: 'writing/doubled-word',
    severity: 'warning',
    summary: 'The same word twice in a row',
    mends: 'slips',
  },
  check(report, say) {
    for (const { file, text, position } of textRuns(report)) {
      for (const match of text.matchAll(doubled)) {
        const [whole, first = '', second = ''] = match
        if (mayBeDoubled.has(first.toLowerCase()) || isName(first, second)) continue
        say({
          file,
          position: position(match.index, match.index + whole.length),
          message: `Unexpected second “${second}”, expected “${first}” once`,
          expected: [first],
        })
      }
    }
  },
}

/** “what he had had to bear”, “she said that that was why”, “very, very” without its comma. */
const mayBeDoubled = new Set([
  'had',
  'that',
  'very',
  'so',
  'no',
  'bye',
  'blah',
  'ha',
  'dum',
  'beri',
])

/** “Wagga Wagga”. */
function isName(first: string, second: string): boolean {
  return first.length > 1 && /^[A-Z]/.test(first) && /^[A-Z]/.test(second)
}

const doubled = /(?<![\w’'-])([A-Za-z]+)\s+(\1)(?![\w’'-])/gi
