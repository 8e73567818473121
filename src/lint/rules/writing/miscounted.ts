import type { List, Node } from 'mdast'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { literally } from '../../../support/literally.ts'
import { onceFor } from '../../../support/once-for.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { months } from '../../../support/writing/calendar.ts'
import { numberWords } from '../../numbers/numbers-in-words.ts'
import { neighboursIn } from '../../writing/neighbours.ts'

export const miscounted: Rule = {
  meta: {
    id: 'writing/miscounted',
    severity: 'warning',
    summary:
      'A number of things that are then listed, or of recommendations, which is not how many there are',
  },
  check(report, say) {
    const neighbours = neighboursIn(report)
    const named = countedNames(report)
    for (const run of textRuns(report)) {
      if (run.kind !== 'paragraph' || run.cited || run.inQuote) continue
      const found = [
        ...recommendationsIn(run, report),
        ...(named ? namesIn(run, named) : []),
        ...monthsIn(run),
        ...listBehind(run, neighbours.get(run.node)?.behind),
      ]
      for (const { start, words, count, of } of found) {
        say({
          file: run.file,
          position: run.position(start, start + words.length),
          message: `Unexpected “${words}” where there are ${count} ${of}, expected one number`,
        })
      }
    }
  },
}

interface Miscount {
  start: number
  /** The number with what it counts. */
  words: string
  count: number
  of: string
}

const number = `(?<![\\p{L}\\p{N}-])(?<number>\\d{1,2}|${numberWords.join('|')})`

const countIn = (written: string): number =>
  numberWords.indexOf(written.toLowerCase()) + 1 || Number(written)

/** “The panel makes eight recommendations”: of all, of one group, or of those with one scope. */
function recommendationsIn({ text, part }: TextRun, report: Report): Miscount[] {
  const all = report.recommendations.length
  if (all === 0 || part !== 'body' || !/recommendation/i.test(text)) return []
  return matchesOf(text, made).flatMap(({ start, written, words }) =>
    countsOf(report).has(countIn(written))
      ? []
      : [{ start, words, count: all, of: 'recommendations' }],
  )
}

const countsOf = onceFor(({ recommendations }: Report): ReadonlySet<number> => {
  const groups = tally(recommendations.map(({ group }) => group))
  const scopes = tally(recommendations.map(({ item }) => item.scope))
  return new Set([recommendations.length, ...groups, ...scopes])
})

/** How often each of some things is among them. */
function tally(things: readonly unknown[]): Iterable<number> {
  const counts = new Map<unknown, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts.values()
}

const made = new RegExp(
  `(?<=\\b(?:panel|review|report|reviewer|chair|author) (?:(?:has )?(?:makes|made)) (?:(?:the following|these|a total of) )?|\\bthis (?:report|review) (?:contains|includes|sets out|ends with) (?:a total of )?)${number} recommendations?(?![\\p{L}-])`,
  'giu',
)

/** “Three children, Robin and Sky”: the pseudonyms, of one word each, that such a list is made of. */
function countedNames({ pseudonyms }: Report): RegExp | undefined {
  const names = pseudonyms.flatMap(({ name }) => (/^\p{Lu}[\p{L}-]+$/u.test(name) ? [name] : []))
  if (names.length === 0) return undefined
  const person = `(?:${[...new Set(names)].map(literally).join('|')})`
  return new RegExp(
    `${number} (?:\\p{Ll}+ )?\\p{Ll}{3,}(?=(?:,|:| –|—| \\() ?(?<list>${person}(?:, ${person})*,? and ${person})(?:[.;:)–]|$))`,
    'gu',
  )
}

function namesIn({ text }: TextRun, named: RegExp): Miscount[] {
  return matchesOf(text, named).flatMap(({ start, written, words, list }) => {
    const count = list.split(/, and | and |, /).length
    return count === countIn(written) ? [] : [{ start, words, count, of: 'names' }]
  })
}

/** “The panel met four times: in November 2021, in May and in October 2022.” */
function monthsIn({ text }: TextRun): Miscount[] {
  if (!/times|occasions/.test(text)) return []
  return matchesOf(text, times).flatMap(({ start, written, words, list }) => {
    const count = list.match(aMonth)?.length ?? 0
    const rest = list
      .replace(aMonth, '')
      .replace(/\b(?:19|20)\d\d\b|\b(?:and|in|on|of|then|again)\b|[\s,]/g, '')
    // Days would have to be counted, and “twice in May” has a number of its own.
    if (rest !== '' || count < 2 || count === countIn(written)) return []
    return [{ start, words, count, of: 'months' }]
  })
}

const aMonth = new RegExp(`\\b(?:${months.join('|')})\\b`, 'g')
const times = new RegExp(`${number} (?:times|occasions)(?=[:,]? in (?<list>[^.;:()]*))`, 'gu')

/** “The following four agencies contributed:”, “The panel asked three questions:”, with the list after it. */
function listBehind({ text, part }: TextRun, behind: Node | undefined): Miscount[] {
  if (part !== 'body' || behind?.type !== 'list' || !text.endsWith(':')) return []
  const count = (behind as List).children.length
  return matchesOf(text, following).flatMap(({ start, written, words }) =>
    count === countIn(written) ? [] : [{ start, words, count, of: 'items in the list' }],
  )
}

// “In two years:” counts no items.
const following = new RegExp(
  `(?:(?<=\\b(?:these|the following) )${number}|${number.replaceAll('<number>', '<before>')} following) \\p{Ll}+(?=[^.;:]*:$)|${number.replaceAll('<number>', '<last>')} (?:[\\p{Ll}-]+ ){0,2}?(?!(?:years|months|weeks|days|hours|minutes|times|occasions|people|children|pounds)\\b)\\p{Ll}+s(?=:$)`,
  'giu',
)

function matchesOf(text: string, pattern: RegExp) {
  return allMatches(text, pattern).map(({ index, 0: words, groups }) => ({
    start: index,
    words,
    written: groups?.number ?? groups?.before ?? groups?.last ?? '',
    list: groups?.list ?? '',
  }))
}
