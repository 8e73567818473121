import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { isQuoted } from '../../../support/texts/quoted-stretches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const doubledWord: Rule = {
  meta: {
    id: 'writing/doubled-word',
    severity: 'warning',
    summary: 'The same word twice in a row',
    mends: 'slips',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      const { file, text, position } = run
      for (const match of [...allMatches(text, doubled), ...allMatches(text, doubledPair)]) {
        const [whole, first = '', second = ''] = match
        const around = {
          before: text.slice(0, match.index),
          behind: text.slice(match.index + whole.length),
        }
        if (mayStand(first.toLowerCase(), around) || isName(first, second)) continue
        say({
          file,
          position: position(match.index, match.index + whole.length),
          message: `Unexpected second “${second}”, expected “${first}” once`,
          // Only who has the letter or message before them knows whether it stands there.
          ...(isQuoted(run, match.index) ? {} : { expected: [first] }),
        })
      }
    }
  },
}

/** “She said that that he …” is a slip; “what he did did not help” is none. */
function mayStand(word: string, { before, behind }: { before: string; behind: string }): boolean {
  if (word === 'that')
    return !/^ (?:he|she|they|it|I|we|you|there|the|an?|her|his|their|its|these|those)\b(?! (?:who|that)\b)/.test(
      behind,
    )
  return mayBeDoubled.has(word) || (verbs.test(word) && /\bwhat\b[^.,;:]*$/i.test(before))
}

const verbs = /^(?:did|do|does|is|was|are|were)$/

/** “what he had had to bear”, “she said that that was why”, “very, very” without its comma. */
const mayBeDoubled = new Set(['had', 'very', 'so', 'no', 'bye', 'blah', 'ha', 'dum', 'beri'])

/** “Wagga Wagga”. */
function isName(first: string, second: string): boolean {
  return first.length > 1 && /^[A-Z]/.test(first) && /^[A-Z]/.test(second)
}

// “in the in the house”
const doubledPair =
  /(?<![\w’'-])((?:in|of|on|at|to|for|by|with|from|was|that) (?:the|an?|his|her|their|its|it|he|she|they)) (\1)(?![\w’'-])/gi
const doubled = /(?<![\w’'-])([A-Za-z]+)\s+(\1)(?![\w’'-])/gi
