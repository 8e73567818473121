import type { Rule } from '../../../model/rule.ts'
import { abbreviationsIn } from '../../../support/abbreviations.ts'
import { knownAbbreviations } from '../../../support/known-abbreviations.ts'

export const abbreviationUnused: Rule = {
  meta: {
    id: 'writing/abbreviation-unused',
    severity: 'advice',
    summary: 'An abbreviation that is introduced and never used again',
  },
  check(report, say) {
    const glossary = new Set(report.abbreviations.map(({ short }) => short))
    for (const [short, [only, ...others]] of abbreviationsIn(report)) {
      if (!only || only.expansion === undefined || others.length > 0) continue
      if (glossary.has(short) || isSpokenName(short)) continue
      const { run, start, end } = only
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected abbreviation “${short}”, which is not used again, expected its words alone`,
      })
    }
  },
}

/** “MARAC”, which is said as a word and better known than its words: it explains them as much as they explain it. */
const isSpokenName = (short: string): boolean =>
  knownAbbreviations.has(short) && /^[^AEIOU][AEIOU][^AEIOU]/.test(short)
