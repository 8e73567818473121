import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { abbreviationsIn } from '../../../support/writing/abbreviations.ts'
import { glossaryOf } from '../../../support/writing/glossary-of.ts'

export const termNamedTwoWays: Rule = {
  meta: {
    id: 'writing/term-named-two-ways',
    severity: 'advice',
    summary: 'The words of an abbreviation, and elsewhere the same words but for one',
  },
  check(report, say) {
    const terms = termsOf(report)
    if (terms.size === 0) return
    const byFirst = byWord([...terms.values()].filter(isLong), 0)
    const bySecond = byWord([...terms.values()], 1)
    for (const run of textRuns(report)) {
      if (run.cited) continue
      const words = wordsOf(run)
      words.forEach(({ word, start }, at) => {
        const term =
          byFirst.get(word)?.find((one) => differsInOne(one.words, words, at)) ??
          bySecond
            .get(words[at + 1]?.word ?? '')
            ?.find((one) => differsAtFirst(one.words, words, at))
        if (!term) return
        const window = words.slice(at, at + term.words.length)
        const end = window.at(-1)?.end ?? 0
        const found = window.map((one) => one.word).join(' ')
        if (terms.has(found) || isOther(run.text, start, end)) return
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${run.text.slice(start, end)}” beside “${term.long}” (${term.short}), expected one name throughout if they are one thing`,
        })
      })
    }
  },
}

interface Term {
  short: string
  long: string
  words: string[]
}

interface PlacedWord {
  word: string
  start: number
  end: number
}

/** With fewer words one that differs makes another thing: “child protection plan”, “child care plan”. */
const isLong = ({ words }: Term): boolean => words.length >= 4

function byWord(terms: readonly Term[], place: number): Map<string, Term[]> {
  const found = new Map<string, Term[]>()
  for (const term of terms) {
    const word = term.words[place] ?? ''
    found.set(word, [...(found.get(word) ?? []), term])
  }
  return found
}

/** What the report's abbreviations stand for, by their words. */
function termsOf(report: Report): Map<string, Term> {
  const expanded = [...abbreviationsIn(report)].flatMap(([short, uses]) =>
    uses.flatMap(({ expansion }) => (expansion ? [{ short, long: expansion }] : [])),
  )
  const terms = [...glossaryOf(report), ...expanded].map(({ short, long }): Term => {
    return { short, long, words: splitWords(long).map(({ word }) => word) }
  })
  return new Map(
    terms.filter(({ words }) => words.length >= 3).map((term) => [term.words.join(' '), term]),
  )
}

const wordsOf = ({ text }: TextRun): PlacedWord[] => splitWords(text)

function splitWords(text: string): PlacedWord[] {
  return allMatches(text, /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu).map(({ index, 0: word }) => ({
    word: singular(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }))
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '')

/** In one word between the first and the last, from a place on. */
function differsInOne(term: readonly string[], words: readonly PlacedWord[], at: number): boolean {
  const last = term.length - 1
  if (words[at + last]?.word !== term[last]) return false
  return term.filter((word, index) => word !== words[at + index]?.word).length === 1
}

/** “Individual” and “independent management review”: one abbreviation is read as both. */
function differsAtFirst(
  term: readonly string[],
  words: readonly PlacedWord[],
  at: number,
): boolean {
  const [first = ''] = term
  const word = words[at]?.word ?? ''
  const isAlike = word.length >= 5 && first.length >= 5 && word.slice(0, 2) === first.slice(0, 2)
  return (
    isAlike &&
    word !== first &&
    term.slice(1).every((one, index) => one === words[at + 1 + index]?.word)
  )
}

/** It reaches over a mark, or has an abbreviation of its own after it. */
function isOther(text: string, start: number, end: number): boolean {
  return /[.,;:()]/.test(text.slice(start, end)) || /^s? \(\p{Lu}{2}/u.test(text.slice(end))
}
