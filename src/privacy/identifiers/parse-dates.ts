import { allMatches } from '../../support/all-matches.ts'
import { withoutOverlaps } from '../../support/without-overlaps.ts'
import { monthName, monthNumber } from '../../support/writing/calendar.ts'

/** A date by the day, wherever and however it is written. */
export interface DateInText {
  start: number
  end: number
  day: number
  month: number
  /** Absent where none is written. */
  year: number | undefined
}

// The stop is that of “Sept.”, and after “May” the sentence's.
const month = `(?:${monthName})(?:(?<!may|march|april|june|july|[a-z]{3}(?:st|ry|ber))\\.)?`
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const dayNumber = '(?<day>0?[1-9]|[12]\\d|3[01])(?: ?(?:st|nd|rd|th))?'
const year = "(?<year>(?:19|20)\\d\\d|'?\\d\\d(?![\\d:.%]))"

/** Days that bear a name instead of a number, as day and month. */
const feasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's day", [1, 1]],
  ["valentine's day", [14, 2]],
  ["st david's day", [1, 3]],
  ["st patrick's day", [17, 3]],
  ["st george's day", [23, 4]],
  ["st andrew's day", [30, 11]],
  ['halloween', [31, 10]],
  ['bonfire night', [5, 11]],
  ['guy fawkes night', [5, 11]],
  ['christmas eve', [24, 12]],
  ['christmas day', [25, 12]],
  ['boxing day', [26, 12]],
  ["new year's eve", [31, 12]],
])

/** “turned five”: on a birthday. */
export const turned =
  '(?:turned|turns|turning) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)'

const feast = [...feasts.keys()].join('|')
const patterns = [
  // 2 March 1987, 2nd of March ’87, 2 Mar, 1-2 March: of several days the last counts
  new RegExp(
    `(?<![\\d./-])(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?[/-])?${dayNumber}[ -]{1,2}(?:day )?(?:of )?(?<month>${month})(?:,? ?[ /-]${year})?(?![A-Za-z\\d])`,
    'gi',
  ),
  // March 2nd, 1987
  new RegExp(
    `(?<![A-Za-z])(?<month>${month}) (?:the )?${dayNumber}(?![\\d:%-]|\\.\\d| ?(?:per|pm|am)\\b)(?:,? ${year})?(?![A-Za-z\\d])`,
    'gi',
  ),
  // the second of March 1987
  new RegExp(
    `(?<![A-Za-z-])(?<ordinal>${[...ordinals].reverse().join('|')}) (?:day )?(?:of )?(?<month>${month})(?:,? ${year})?(?![A-Za-z\\d])`,
    'gi',
  ),
  // born on Boxing Day
  new RegExp(
    `(?<![A-Za-z])(?<feast>${feast})(?![A-Za-z]|,? (?:of )?(?:19|20)\\d\\d)(?<=\\b(?:born|birthday|${turned})(?: (?:on|is|was|falls|early|late|at|home|the|morning|evening|of)){0,5} (?:${feast}))`,
    'gi',
  ),
  // 02/03/1987, 2.3.87, 2-3-1987
  /(?<![\d./:-])(?<day>0?[1-9]|[12]\d|3[01])(?<separator>[/.-]) ?(?<number>0?[1-9]|1[0-2])\k<separator> ?(?<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)/g,
  // 03/22/1987, as Americans and their machines write it; where the day could be a month, it is ours
  /(?<![\d./:-])(?<number>0?[1-9]|1[0-2])(?<separator>[/.-])(?<day>1[3-9]|2\d|3[01])\k<separator>(?<year>(?:19|20)\d\d)(?![\d/]|[.-]\d)/g,
  // DOB 02 03 1987
  /(?<=\b(?:d\.? ?o\.? ?b\.?|born|birth):? ?)(?<day>0?[1-9]|[12]\d|3[01]) (?<number>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)(?!\d)/gi,
  // 12MAR21, as systems stamp it
  /(?<![\dA-Za-z])(?<day>0[1-9]|[12]\d|3[01])(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?<year>(?:20)?\d\d)(?!\w)/g,
  // Christmas Day 2019
  new RegExp(`(?<![A-Za-z])(?<feast>${feast})(?: of|,)? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'gi'),
  // 1987-03-02, 1987/03/02
  /(?<![\d./:-])(?<year>(?:19|20)\d\d)(?<separator>[-/.])(?<number>0[1-9]|1[0-2])\k<separator>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g,
]

/** Dates by the day in a normalised text, in order. */
export function datesIn(text: string): DateInText[] {
  const found: DateInText[] = []
  const digits = /\d/.test(text)
  const named = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text)
  for (const [rank, pattern] of patterns.entries()) {
    // The first three need a month's name, all but the third and fourth a digit.
    if ((rank < 3 && !named) || (rank !== 2 && rank !== 3 && !digits)) continue
    for (const match of allMatches(text, pattern)) {
      const groups = match.groups ?? {}
      const end = match.index + match[0].trimEnd().length
      // “10 may be” is a verb and a number: without its capital a month needs a year.
      if (groups.year === undefined && /^(?:may|mar|sep|dec|jan)/.test(groups.month ?? '')) continue
      const [day, month] = feasts.get(groups.feast?.toLowerCase() ?? '') ?? [
        groups.ordinal === undefined
          ? Number(groups.day)
          : ordinals.indexOf(groups.ordinal.toLowerCase()) + 1,
        groups.number === undefined ? monthNumber(groups.month ?? '') : Number(groups.number),
      ]
      found.push({
        start: match.index,
        end,
        day,
        month,
        year: fullYear(groups.year),
      })
    }
  }
  // The patterns are in the order of their weight.
  return withoutOverlaps(found)
}

/** Two figures mean the last hundred years as seen from 2030, so that no clock is asked. */
function fullYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const number = Number(written.replace("'", ''))
  if (number >= 100) return number
  return number > 30 ? 1900 + number : 2000 + number
}
