import type { Report } from '../../../model/report.ts'
import type { Remark, Rule } from '../../../model/rule.ts'
import { literally } from '../../../support/literally.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { abbreviationsIn } from '../../../support/writing/abbreviations.ts'
import { knownAbbreviations } from '../../../support/writing/known-abbreviations.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const abbreviationUnused: Rule = {
  meta: {
    id: 'writing/abbreviation-unused',
    severity: 'advice',
    summary: 'An abbreviation that is introduced or listed and never used',
  },
  check(report, say) {
    const glossary = new Set(report.abbreviations.map(({ short }) => short))
    for (const [short, uses] of abbreviationsIn(report)) {
      const [only, ...others] = uses.filter(({ run }) => run.kind !== 'heading')
      if (!only || only.expansion === undefined || others.length > 0) continue
      if (glossary.has(short) || isSpokenName(short)) continue
      const { run, start, end } = only
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected abbreviation “${short}”, which is not used again, expected its words alone`,
      })
    }
    for (const remark of unusedEntries(report)) say(remark)
  },
}

/** Entries of “abbreviations:” that stand nowhere but there. */
function unusedEntries(report: Report): Remark[] {
  const runs = textRuns(report)
  return report.files.flatMap(({ file, frontMatter: { abbreviations = [] }, places }) =>
    abbreviations.flatMap(({ short, long }): Remark[] => {
      const one = short.replace(/(?<=\p{Lu})s$/u, '')
      const use = new RegExp(
        `(?<![\\p{L}\\p{N}])${literally(one)}(?:s|['’]s)?(?![\\p{L}\\p{N}])`,
        'u',
      )
      const own = new Set<unknown>(long.tree.children)
      if (runs.some(({ node, text }) => text.includes(one) && !own.has(node) && use.test(text)))
        return []
      return [
        {
          file,
          position: placeOfValue({ places }, ['abbreviations', short], { ofKey: true }),
          message: `Unexpected “${short}” in the list of abbreviations, which is used nowhere in the report, expected it where “${textOf(long.tree)}” is written, or no entry`,
        },
      ]
    }),
  )
}

/** “MARAC”, which is said as a word and better known than its words: it explains them as much as they explain it. */
const isSpokenName = (short: string): boolean =>
  knownAbbreviations.has(short) && /^[^AEIOU][AEIOU][^AEIOU]/.test(short)
