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

/** The month of “2025-09”, “2025-09-01”, “September 2025” or “by end Sept 2025” as YYYY-MM. */
export function monthOf(text: string): string | undefined {
  const numeric = /\b(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?\b/.exec(text)
  if (numeric) return `${numeric[1]}-${numeric[2]}`
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  const name = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.exec(text)?.[1]
  if (!year || !name) return undefined
  const index = months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()))
  return `${year}-${String(index + 1).padStart(2, '0')}`
}
