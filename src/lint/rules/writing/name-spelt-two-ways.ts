import type { Rule } from '../../../model/rule.ts'
import { capitalVariants } from '../../../support/capital-variants.ts'
import { capitalisedNames } from '../../../support/capitalised-names.ts'
import { hyphenedNames, misspeltNames } from '../../../support/name-variants.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const nameSpeltTwoWays: Rule = {
  meta: {
    id: 'writing/name-spelt-two-ways',
    severity: 'warning',
    summary: 'The same name spelt in two ways',
  },
  check(report, say, { settings, words }) {
    const allowed = new Set(settings.allowedWords.map((word) => word.toLowerCase()))
    // Misspelt pseudonyms are found with the checks of anonymity, which know what they stand for.
    const passed = new Set(
      report.pseudonyms.flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((one) => one.toLowerCase().split(/\s+/)),
      ),
    )
    const isKnown = (word: string): boolean =>
      passed.has(word) || allowed.has(word) || words.isWord(word)
    const names = capitalisedNames(report)
    const variants = [
      ...hyphenedNames(names),
      ...misspeltNames(names, isKnown),
      ...capitalVariants(textRuns(report), isKnown),
    ]
    for (const { rarer, usual } of variants) {
      const line = usual.run.position(usual.start, usual.end).start.line
      for (const { run, start, end, text } of rarer) {
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${text}”, expected “${usual.text}” as elsewhere in the report (${usual.run.file}, line ${line}) if the two are one name`,
          expected: [usual.text],
        })
      }
    }
  },
}
