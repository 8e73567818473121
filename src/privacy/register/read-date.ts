import { monthOf } from '../../support/writing/calendar.ts'
import { datesIn } from '../identifiers/parse-dates.ts'

/**
 * A date as somebody types it (“2 March 1987”, “02/03/1987”, “March 1987”, “1987”) as the register has it:
 * YYYY-MM-DD, or as much of that as was said. Undefined of what is no date.
 */
export function readDate(typed: string): string | undefined {
  const text = typed.trim()
  if (/^(?:19|20)\d\d$/.test(text)) return text
  const [date, ...others] = datesIn(text)
  if (!date)
    return /^(?:(?:19|20)\d\d-\d\d|\p{L}{3,}\.? (?:19|20)\d\d)$/u.test(text)
      ? monthOf(text)
      : undefined
  const { year, month, day } = date
  if (others.length > 0 || date.start > 0 || date.end < text.length || year === undefined)
    return undefined
  const written = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
  // The 31st of June is a slip.
  return new Date(written).toISOString().startsWith(written) ? written : undefined
}
