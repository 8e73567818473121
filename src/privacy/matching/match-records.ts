import { allMatches } from '../../support/all-matches.ts'
import { datesIn } from '../identifiers/parse-dates.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { Entry, RegisterForm, RegisterMatch } from '../register/register.ts'

/** Dates of birth and death of the register in any notation, and its identifiers however they are spaced. */
export function matchRecords(
  register: CompiledRegister,
  { normalised: { text } }: PreparedText,
): RegisterMatch[] {
  return [...matchDays(register, text), ...matchIdentifiers(register, text)]
}

function matchDays(register: CompiledRegister, text: string): RegisterMatch[] {
  if (register.days.length === 0 || !/\d|th\b|first|second|third/.test(text)) return []
  const matches: RegisterMatch[] = []
  for (const date of datesIn(text)) {
    for (const known of register.days) {
      if (known.day !== date.day || known.month !== date.month) continue
      if (date.year !== undefined && date.year !== known.year) continue
      matches.push(
        record(
          known.entry,
          known.kind,
          date.start,
          date.end,
          date.year === undefined ? 'warning' : 'error',
        ),
      )
      break
    }
  }
  for (const known of register.days) {
    const two = (number: number) => String(number).padStart(2, '0')
    const [day, month, year] = [two(known.day), two(known.month), String(known.year)]
    const bare = new RegExp(
      `(?<!\\d)(?:${day}${month}${year}|${year}${month}${day}|${day}${month}${year.slice(2)})(?!\\d)`,
      'g',
    )
    for (const match of allMatches(text, bare)) {
      matches.push(
        record(known.entry, known.kind, match.index, match.index + match[0].length, 'error'),
      )
    }
  }
  return matches
}

// “O7700 9OO123”, typed or scanned.
const misread = /(?<![A-Za-z])[\doOlI]+(?![A-Za-z])/g
const asFigures = (run: string): string =>
  /\d/.test(run) ? run.replace(/[oO]/g, '0').replace(/[lI]/g, '1') : run

function matchIdentifiers(register: CompiledRegister, text: string): RegisterMatch[] {
  const digits = /\d/.test(text)
  const wanted = register.identifiers.filter(({ key }) => digits || !/\d/.test(key))
  if (wanted.length === 0) return []
  // First whether there is any, then where: most texts hold none.
  const read = /\d[oOlI]|[oOlI]\d/.test(text) ? text.replace(misread, asFigures) : text
  const letters = read.replace(/[^A-Za-z0-9]+/g, '').toLowerCase()
  const present = wanted.filter(({ key }) => formsOf(key).some((form) => letters.includes(form)))
  if (present.length === 0) return []
  const at: number[] = []
  let squeezed = ''
  for (const match of allMatches(read, /[A-Za-z0-9]+/g)) {
    squeezed += match[0].toLowerCase()
    for (let index = 0; index < match[0].length; index += 1) at.push(match.index + index)
  }
  const matches: RegisterMatch[] = []
  for (const { entry, key } of present) {
    for (const form of formsOf(key)) {
      for (
        let found = squeezed.indexOf(form);
        found !== -1;
        found = squeezed.indexOf(form, found + 1)
      ) {
        const start = at[found] ?? 0
        const end = (at[found + form.length - 1] ?? 0) + 1
        if (isWhole(text, start, end) && end - start <= form.length * 2 + 4) {
          const handle = text[start - 1] === '@' || text[start - 1] === '+' ? start - 1 : start
          matches.push(record(entry, 'identifier', handle, end, 'error'))
        }
      }
    }
  }
  return matches
}

/** A telephone number is written from 0 or from +44. */
function formsOf(key: string): string[] {
  return /^0\d{9,10}$/.test(key) ? [key, `44${key.slice(1)}`, `440${key.slice(1)}`] : [key]
}

/** Not a stretch out of a longer number or word. */
function isWhole(text: string, start: number, end: number): boolean {
  const alike = (a: string, b: string) =>
    (/\d/.test(a) && /\d/.test(b)) || (/[A-Za-z]/.test(a) && /[A-Za-z]/.test(b))
  return (
    !alike(text[start - 1] ?? '', text[start] ?? '') && !alike(text[end - 1] ?? '', text[end] ?? '')
  )
}

function record(
  entry: Entry,
  form: RegisterForm,
  start: number,
  end: number,
  severity: 'error' | 'warning',
): RegisterMatch {
  return { start, end, form, entry, severity, possessive: false, whole: true }
}
