import { allMatches } from '../all-matches.ts'

/** The names of the months. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The names of the days of the week; Sunday is the first, as in `Date`. */
export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/** A month's name in full or short, without its stop, as part of a pattern. */
export const monthName =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const named = new RegExp(`(?<![\\p{L}-])(?:${monthName})(?!\\p{L})`, 'giu')

/** The month of “2025-09”, “2025-09-01”, “September 2025” or “by end Sept 2025” as YYYY-MM. */
export function monthOf(text: string): string | undefined {
  const numeric = /\b(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?\b/.exec(text)
  if (numeric) return `${numeric[1]}-${numeric[2]}`
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  const month = nameIn(text)
  return year && month ? `${year}-${String(monthNumber(month)).padStart(2, '0')}` : undefined
}

/** “2023-03” as “March 2023”. */
export function monthInWords(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  return `${months[Number(number) - 1] ?? ''} ${year}`
}

/** “Sept” is 9. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return months.findIndex((month) => month.toLowerCase().startsWith(start)) + 1
}

/** The name of a month, beside the year rather than elsewhere: “may be done by March 2025”. */
function nameIn(text: string): string | undefined {
  const found = allMatches(text, named)
  const beside = found.find(({ index, 0: name }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + name.length)]
    return /^\.?,?\s*(?:of )?(?:19|20)\d\d\b/.test(after) || /\b(?:19|20)\d\d,?\s*$/.test(before)
  })
  // Without its capital and without a year it is a verb or a slip of something else.
  return (beside ?? found.find(({ 0: name }) => /^\p{Lu}/u.test(name)))?.[0]
}
