import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { opensSentence } from '../../../support/texts/sentences.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { wordsOf } from '../../../support/texts/words-of.ts'
import { times } from '../../numbers/numbers-in-words.ts'

export const capitalsTwoWays: Rule = {
  meta: {
    id: 'writing/capitals-two-ways',
    severity: 'advice',
    summary: 'A term of several words with capitals here and without them there',
  },
  check(report, say, { settings }) {
    const allowed = new Set(settings.allowedWords.map((word) => word.toLowerCase()))
    for (const [term, uses] of usesOf(report)) {
      const groups = [uses.filter((use) => use.capital), uses.filter((use) => !use.capital)]
      const [rarer, usual] = groups.sort((a, b) => a.length - b.length)
      const [one, other] = [rarer?.[0], usual?.[0]]
      if (!one || !other || !rarer || !usual || allowed.has(term)) continue
      const { run, start, end } = one
      const line = other.run.position(other.start, other.end).start.line
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected “${written(one)}” (${times(rarer.length)}) beside “${written(other)}” (${times(usual.length)}, first in ${other.run.file}, line ${line}), expected capitals in both or in neither if they are one thing`,
      })
    }
  },
}

interface Use {
  run: TextRun
  start: number
  end: number
  capital: boolean
}

const written = ({ run, start, end }: Use): string => run.text.slice(start, end)

/** Three capitalised words or more, “of” and its like not counted. */
const titled =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{0,60}(?: (?:(?:of|and|for) )?\p{Lu}[\p{L}'’-]{0,60}){2,}/gu

const twoCapitals = /(?<!\p{L})\p{Lu}\S{1,60} (?:\S{1,60} )?\p{Lu}/u

/** What bears a capital because a sentence begins with it. */
const opening =
  /^(?:The|An?|This|That|These|Those|Each|Every|All|Any|No|Both|Another|Her|His|Their|Our|Its|In|At|By|To|From|For|On|Under|With|As|When|While|If|But|And|Although|After|Before|Since) /

/** The terms that stand with capitals somewhere, each with all its uses, with capitals and without. */
function usesOf(report: Report): Map<string, Use[]> {
  const runs = textRuns(report).filter(
    ({ kind, part, cited }) => kind !== 'heading' && part !== 'field' && !cited,
  )
  const byFirst = new Map<string, Set<string>>()
  for (const { text } of runs) {
    for (const [found] of twoCapitals.test(text) ? allMatches(text, titled) : []) {
      const term = found.replace(opening, '').replace(/['’]s?$/, '')
      if (term.split(/ (?:(?:of|and|for) )?/).length < 3) continue
      const first = /^\p{L}+/u.exec(term)?.[0].toLowerCase() ?? ''
      byFirst.set(first, (byFirst.get(first) ?? new Set()).add(term.toLowerCase()))
    }
  }
  const uses = new Map<string, Use[]>()
  for (const run of runs) {
    const lower = run.text.toLowerCase()
    if (lower.length !== run.text.length) continue
    for (const { word, start } of wordsOf(run)) {
      for (const term of byFirst.get(word) ?? []) {
        if (!lower.startsWith(term, start)) continue
        const use = useAt(run, start, start + term.length)
        if (use) uses.set(term, [...(uses.get(term) ?? []), use])
      }
    }
  }
  return uses
}

/** A use of a term by itself: as part of a longer name its capitals are those of the name. */
function useAt(run: TextRun, start: number, end: number): Use | undefined {
  const { text } = run
  const [before, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end)]
  if (/[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(behind)) return undefined
  const others = [
    ...quotedStretches(run),
    ...run.emphasis.map(([from, to]) => ({ start: from, end: to })),
  ]
  if (liesIn(others, start)) return undefined
  const [first = '', ...rest] = text.slice(start, end).split(/ (?:(?:of|and|for) )?/)
  const capitals = rest.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals === 0) {
    const isSmall = /^\p{Ll}/u.test(first) || opensSentence(text, start)
    return isSmall ? { run, start, end, capital: false } : undefined
  }
  const word = /(?<word>\p{Lu}[\p{L}'’-]*) (?:(?:of|and|for) )?$/u.exec(before)?.groups?.word
  const isNamed =
    (word !== undefined && !opening.test(`${word} `)) ||
    /^ (?:(?:of|and|for) (?:the )?)?\p{Lu}/u.test(behind)
  if (capitals < rest.length || !/^\p{Lu}/u.test(first) || isNamed) return undefined
  return { run, start, end, capital: true }
}
