import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import { literally } from '../../support/literally.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import { capitalisedNames } from '../../support/writing/capitalised-names.ts'
import { expansionBehind } from '../../support/writing/find-expansion.ts'
import { knownAbbreviations } from '../../support/writing/known-abbreviations.ts'

/** Words that an abbreviation most likely stands for, and where they stand without it. */
export interface FoundWords {
  run: TextRun
  start: number
  words: string
}

/**
 * The names whose words begin with the letters of an abbreviation, each once: “Crown Prosecution Service” for
 * CPS. Of each, a place among the report's own words goes before one in a citation. Where there is none, the words
 * that it stands for as a rule, wherever they stand and with whatever capitals.
 */
export function findWordsOf(report: Report, short: string): FoundWords[] {
  const found = new Map<string, FoundWords>()
  if (short.length < 3) return []
  for (const { run, start, end } of capitalisedNames(report)) {
    if (run.kind === 'heading') continue
    const one = wordsWithin(run, start, end, short)
    if (!one) continue
    const known = found.get(one.words.toLowerCase())
    if (!known || (known.run.cited && !run.cited)) found.set(one.words.toLowerCase(), one)
  }
  return found.size > 0 ? [...found.values()] : usualWordsOf(report, short)
}

function usualWordsOf(report: Report, short: string): FoundWords[] {
  const usual = knownAbbreviations.get(short)
  if (usual === undefined) return []
  const pattern = new RegExp(`\\b${literally(usual).replace(/[- ]/g, '[- ]')}\\b`, 'iu')
  const places = textRuns(report).flatMap((run): FoundWords[] => {
    const match = run.kind === 'heading' ? undefined : pattern.exec(run.text)
    return match ? [{ run, start: match.index, words: match[0] }] : []
  })
  return [...places.filter(({ run }) => !run.cited), ...places].slice(0, 1)
}

function wordsWithin(
  run: TextRun,
  start: number,
  end: number,
  short: string,
): FoundWords | undefined {
  const capitals = allMatches(run.text.slice(start, end), /(?<=^|[ -])\p{Lu}[\p{L}’']*/gu)
  const letters = short.replace('-', '').toLowerCase()
  for (const [at, { index }] of capitals.entries()) {
    const from = start + index
    const all = capitals.slice(at, at + letters.length)
    const last = all.at(-1)
    const isInitials = all.map(([word]) => word.charAt(0).toLowerCase()).join('') === letters
    const to = isInitials && last ? start + last.index + last[0].length : behind(run, from, short)
    if (to === undefined || to > end) continue
    // Two words of a person's name hold the letters of many an abbreviation.
    const taken = capitals.filter((word) => word.index >= index && start + word.index < to)
    if (taken.length >= 3 && beginsWords(short, taken))
      return { run, start: from, words: run.text.slice(from, to) }
  }
  return undefined
}

/** Of “SPoC” each capital begins a word, so that it is no Senior Probation Officer; “MARAC” says nothing of the kind. */
function beginsWords(short: string, words: readonly RegExpExecArray[]): boolean {
  if (!/\p{Ll}/u.test(short)) return true
  const capitals = short.replace(/\P{Lu}/gu, '')
  return words.map(([word]) => word.charAt(0)).join('') === capitals
}

/** “Offender Assessment System” gives OASys. */
const behind = ({ text }: TextRun, from: number, short: string): number | undefined =>
  expansionBehind(text, from, short)
