import type { Report } from '../../../model/report.ts'
import type { Remark, Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { literally } from '../../../support/literally.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import {
  type CapitalisedName,
  capitalisedNames,
} from '../../../support/writing/capitalised-names.ts'
import { times } from '../../numbers/numbers-in-words.ts'
import { capitalVariants } from '../../spelling/capital-variants.ts'
import { declaredNames } from '../../spelling/declared-names.ts'
import { misspeltWords } from '../../spelling/misspelt-words.ts'
import {
  hyphenedNames,
  misspeltNames,
  type NameVariants,
  partedNames,
} from '../../spelling/name-variants.ts'
import { tellPlace } from '../../spelling/tell-place.ts'
import { timeMeant } from '../../spelling/times-with-capital.ts'

export const nameSpeltTwoWays: Rule = {
  meta: {
    id: 'writing/name-spelt-two-ways',
    severity: 'warning',
    summary: 'The same name spelt in two ways',
    mends: 'spelling',
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
      passed.has(word) || allowed.has(word) || words.isWord(word) || timeMeant(word) !== undefined
    const names = capitalisedNames(report)
    const declared = declaredNames(report)
    const isDeclared = (word: string): boolean => declared.has(word)
    const families = [
      ...hyphenedNames(names, isDeclared),
      ...misspeltNames(names, isKnown, isDeclared),
      ...misspeltWords(
        names,
        isKnown,
        (word) => words.isWord(word) && !passed.has(word) && !allowed.has(word),
        isDeclared,
      ),
      ...partedNames(names, isDeclared),
    ]
    for (const variants of families)
      for (const one of variants.rarer) say(otherSpelling(one, variants))
    for (const slip of doubledEndings(report)) say(slip)
    for (const { rarer, usual } of capitalVariants(textRuns(report), isKnown)) {
      for (const { run, start, end, text } of rarer) {
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${text}”, expected “${usual[0].text}” as elsewhere in the report (${tellPlace(usual[0])}) if the two are one name`,
          expected: [usual[0].text],
        })
      }
    }
  },
}

/** “Rowans’s”: the ending of a possessive twice. */
function doubledEndings(report: Report): Remark[] {
  const names = report.pseudonyms.map(({ name }) => literally(name))
  if (names.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})s(['’])s(?!\\p{L})`, 'gu')
  return textRuns(report).flatMap((run) =>
    allMatches(run.text, pattern).map(({ index, 0: text, 1: name = '', 2: mark = '' }) => ({
      file: run.file,
      position: run.position(index, index + text.length),
      message: `Unexpected “${text}”, expected “${name}${mark}s”`,
      expected: [`${name}${mark}s`],
    })),
  )
}

/** Of two spellings of a name the one used more may be the wrong one: which is right, its bearer knows. */
function otherSpelling(
  { run, start, end, text }: CapitalisedName,
  { rarer, usual, declared }: NameVariants,
): Remark {
  const other = usual[0].text
  if (declared) {
    return {
      file: run.file,
      position: run.position(start, end),
      message: `Unexpected spelling “${text}” of a name that the report declares as “${other}” (${tellPlace(usual[0])}), expected “${other}” if that person is meant`,
    }
  }
  const cited = [rarer, usual].map((uses) => uses.find((use) => use.run.cited))
  const [one, two] = cited
  const inOne = one && two ? undefined : (one ?? two)
  return {
    file: run.file,
    position: run.position(start, end),
    message: `Unexpected second spelling, “${text}” here (${times(rarer.length)}) and “${other}” in ${tellPlace(usual[0])} (${times(usual.length)}), expected one of them if they are one name: look up which is right`,
    ...(inOne ? { note: `Only “${inOne.text}” stands in a citation (${tellPlace(inOne)}).` } : {}),
  }
}
