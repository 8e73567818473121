import { months, weekdays } from './calendar.ts'

/** Months and days that are no words in small letters. */
export const timesWithCapital: ReadonlySet<string> = new Set(
  [...months, ...weekdays]
    .map((name) => name.toLowerCase())
    .filter((name) => !/^(?:march|may|august)$/.test(name)),
)
