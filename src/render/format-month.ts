import { months } from '../support/writing/calendar.ts'

/** `2020-04` → “April 2020”, `2020-04-12` → “12 April 2020”; other words stay as they are. */
export function formatMonth(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  const month = match && months[Number(match[2]) - 1]
  if (!month) return date
  const day = match[3] === undefined ? '' : `${Number(match[3])} `
  return `${day}${month} ${match[1]}`
}
