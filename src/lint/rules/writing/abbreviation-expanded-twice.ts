import type { Rule } from '../../../model/rule.ts'
import { abbreviationsIn } from '../../../support/writing/abbreviations.ts'

export const abbreviationExpandedTwice: Rule = {
  meta: {
    id: 'writing/abbreviation-expanded-twice',
    severity: 'advice',
    summary: 'An abbreviation whose words are given a second time',
  },
  check(report, say) {
    for (const [short, uses] of abbreviationsIn(report)) {
      // What a heading gives may be given again in the text: many who read that did not read the heading.
      const [first, ...others] = uses.filter(
        ({ run, expansion }) => run.kind !== 'heading' && expansion !== undefined,
      )
      if (!first) continue
      const { line } = first.run.position(first.start, first.end).start
      const where = `${first.run.file}, line ${line}`
      for (const { run, start, end, expansion } of others) {
        const message = areAlike(first.expansion, expansion)
          ? `Unexpected second expansion of “${short}”, expected “${short}” alone: ${where}, gives its words`
          : `Unexpected words for “${short}”, which are others in ${where}: “${expansion}” here, “${first.expansion}” there, expected one expansion`
        say({ file: run.file, position: run.position(start, end), message })
      }
    }
  },
}

/** The same but for capitals, hyphens and a plural: “Multi-Agency Risk Assessment Conferences”. */
const areAlike = (one = '', other = ''): boolean => plain(one) === plain(other)

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '')
