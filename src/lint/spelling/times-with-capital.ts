import { wordSet } from '../../support/word-set.ts'
import { months, weekdays } from '../../support/writing/calendar.ts'
import { likelySpellings } from '../../support/writing/likely-spellings.ts'

/** Months and days that are no words in small letters. */
export const timesWithCapital: ReadonlySet<string> = new Set(
  [...months, ...weekdays]
    .map((name) => name.toLowerCase())
    .filter((name) => !/^(?:march|may|august)$/.test(name)),
)

/** Usual slips of more than one letter. */
const slips: ReadonlyMap<string, string> = new Map([
  ['wensday', 'wednesday'],
  ['wendsday', 'wednesday'],
  ['feburay', 'february'],
  ['janurary', 'january'],
  ['feburary', 'february'],
  ['decemeber', 'december'],
  ['novemeber', 'november'],
])

/** Those that no surname nor place is one letter away from: “Munday”, “Friday”, “Juny” are left alone. */
const farFromNames = wordSet(
  'january february september october november december tuesday wednesday thursday saturday',
)

/** The month or day that a word in small letters is a slip of: “febuary”, “wensday”; undefined for other words. */
export function timeMeant(word: string): string | undefined {
  if (word.length < 6 || !/(?:ary|ber|day|er|ry)$/.test(word) || farFromNames.has(word))
    return undefined
  return slips.get(word) ?? likelySpellings(word, (one) => farFromNames.has(one))[0]
}
