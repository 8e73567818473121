import type { Stretch } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../all-matches.ts'
import { onceFor } from '../once-for.ts'
import type { TextRun } from '../texts/text-run.ts'
import { textRuns } from '../texts/text-runs.ts'

/** A word or a row of words with capitals, such as “Monkton-Smith” or “Stoke-on-Trent City Council”. */
export interface CapitalisedName extends Stretch {
  run: TextRun
  /** As written, without a possessive ending. */
  text: string
}

// Small words and hyphens may stand within a name; an initial is a word of it.
const name =
  /\p{Lu}[\p{L}’']*(?:(?:-(?:\p{Ll}{1,3}-)?| (?:(?:and|of|for|the|on|in|upon|de|la|van|von|&) ){0,2})\p{Lu}[\p{L}’']*)*/gu

/** The capitalised names of a report in reading order; first words of sentences are among them. */
export const capitalisedNames = onceFor((report: Report): readonly CapitalisedName[] =>
  textRuns(report).flatMap(namesIn),
)

/** The capitalised names of a run of words, in order. */
export function namesIn(run: TextRun): CapitalisedName[] {
  return allMatches(run.text, name).map((match) => {
    const text = match[0].replace(/[’']s?$/, '')
    return { run, text, start: match.index, end: match.index + text.length }
  })
}
