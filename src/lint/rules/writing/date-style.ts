import type { Rule } from '../../../model/rule.ts'
import { isQuoted } from '../../../support/texts/quoted-stretches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { months } from '../../../support/writing/calendar.ts'
import {
  type DateStyle,
  isImpossible,
  type WrittenDate,
  writtenDates,
} from '../../writing/written-dates.ts'

export const dateStyle: Rule = {
  meta: {
    id: 'writing/date-style',
    severity: 'advice',
    summary: 'Dates written in more than one way',
    mends: 'dates',
  },
  check(report, say) {
    // A date that no calendar has is reported as that, and is not to be written in another way.
    const dates = textRuns(report)
      .flatMap(writtenDates)
      .filter((date) => !isImpossible(date) && !isQuoted(date.run, date.start))
    const counts = new Map<DateStyle, number>()
    for (const { style } of dates) counts.set(style, (counts.get(style) ?? 0) + 1)
    if (counts.size < 2) return
    const most = Math.max(...counts.values())
    const usual = styles.find((style) => counts.get(style) === most) ?? 'plain'
    for (const date of dates) {
      const { run, end, style, day, month, year } = date
      const wanted = write(usual, day, month, year)
      // “3rd of May” and “3rd May” are two ways as well.
      const isOf = style === 'ordinal' && / of | day /.test(run.text.slice(date.start, end))
      if (style === usual && !isOf) continue
      const { start, isSure } = withArticle(date, usual)
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected “${run.text.slice(start, end)}”, expected “${wanted}” as most dates of the report are written`,
        ...(isSure ? { expected: [wanted] } : {}),
      })
    }
  },
}

/**
 * Where a date begins with the article that goes with its ordinal, or with a date in figures that is read as one: “on
 * the 3rd of May” and “on the 3/5/2020” are “on 3 May”. Of “the 3rd May meeting” nobody can be sure whose article it is.
 */
function withArticle(
  { run, start, end, style }: WrittenDate,
  usual: DateStyle,
): { start: number; isSure: boolean } {
  const article = /\bthe $/i.exec(run.text.slice(Math.max(0, start - 8), start))
  if (!article) return { start, isSure: true }
  if (style !== 'ordinal') {
    // “The 3/5/2020 meeting” keeps it, and so does “on the 3rd May”.
    const keeps = usual === 'ordinal' || !behindDate.test(run.text.slice(end, end + 20))
    return { start: keeps ? start : start - 'the '.length, isSure: true }
  }
  const isOwn =
    /\bon the $/i.test(run.text.slice(Math.max(0, start - 8), start)) ||
    behindDate.test(run.text.slice(end, end + 20))
  return isOwn ? { start: start - 'the '.length, isSure: true } : { start, isSure: false }
}

/** What follows a date that stands by itself. */
const behindDate =
  /^(?:\s*$|[.,;:!?)”’–—-]|\s(?:a|after|an|and|as|at|because|before|but|by|for|from|had|has|he|her|his|in|is|it|of|on|or|she|that|the|their|then|there|they|to|until|was|we|were|when|where|which|while|with)\b)/i

/** The one that the government's style asks for comes first: it wins where two are used as often. */
const styles: DateStyle[] = ['plain', 'ordinal', 'month-first', 'numeric', 'short', 'iso']

function write(style: DateStyle, day: number, month: number, year: string | undefined): string {
  const name = months[month] ?? ''
  const last = year === undefined ? '' : ` ${year}`
  if (style === 'ordinal') return `${day}${ending(day)} ${name}${last}`
  if (style === 'month-first') return `${name} ${day}${year === undefined ? '' : `, ${year}`}`
  if (style === 'numeric' && year !== undefined) return `${day}/${month + 1}/${year}`
  if (style === 'short') return `${day} ${name.slice(0, 3)}${last}`
  if (style === 'iso' && year !== undefined) return [year, two(month + 1), two(day)].join('-')
  return `${day} ${name}${last}`
}

const two = (number: number): string => String(number).padStart(2, '0')

function ending(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
