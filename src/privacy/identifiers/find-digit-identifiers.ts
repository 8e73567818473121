import { allMatches } from '../../support/all-matches.ts'
import { helplines } from '../lists/helplines.ts'
import { isNhsNumber, passesLuhn } from './check-digits.ts'
import type { Identifier } from './find-identifiers.ts'

const nhsWords = /\bNHS\b|\bpatient\b|\bhealth (?:record|service) number/i
const phoneWords =
  /\b(?:tel(?:ephone)?|phone|mobile|mob|ring|rang|call(?:ed)?|text(?:ed)?|contact(?:ed)?|number|fax|whatsapp|sms|landline|no)\b[^.]{0,25}$/i
const publicWords =
  /\b(?:help ?line|phone ?line|advice line|switchboard|emergency|freephone|samaritans|childline|crimestoppers|women's aid|national centre|hotline|support line|24[- ]hour)\b[^.]{0,40}$/i
const accountWords = /\b(?:account|acc|a\/c|bank)\b[^.]{0,30}$/i

/** NHS, telephone, card and account numbers: what only its length, a check digit and the words before it tell. */
export function findDigitIdentifiers(text: string): Identifier[] {
  return [...nhsNumbers(text), ...cards(text), ...telephones(text), ...accounts(text)]
}

function nhsNumbers(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const match of allMatches(
    text,
    /(?<![\d./-])(?<!\d )\d{3}(?<gap>[ -]?)\d{3}\k<gap>\d{4}(?![\d/-]|\.\d| \d)/g,
  )) {
    const digits = match[0].replace(/\D/g, '')
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const named = nhsWords.test(before)
    if (digits.startsWith('0') && !named) continue
    if (!isNhsNumber(digits)) continue
    // One number of ten digits in eleven passes; parted in threes it is one all the same.
    const severity = named || match.groups?.gap !== '' ? 'error' : 'warning'
    found.push({
      kind: 'nhs-number',
      severity,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

function telephones(text: string): Identifier[] {
  const found: Identifier[] = []
  const pattern =
    /(?<![\d./A-Za-z-])(?:(?:\+|00) ?44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:[ ().-]{0,2}\d){8,10}(?![\d/])/g
  for (const match of allMatches(text, pattern)) {
    const digits = match[0]
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
      .replace(/^(?:0044|44)/, '0')
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (!/^0(?:[1238]\d{8,9}|7\d{9}|5\d{9}|800\d{6,7})$/.test(digits)) continue
    if (digits.length === 10 && !/^0(?:1|8)/.test(digits)) continue
    if (helplines.has(digits) || (publicWords.test(before) && !digits.startsWith('07'))) continue
    // “0121 496 …” is one by its shape; eleven digits on end need a word or a mobile's beginning.
    const severity =
      /^07/.test(digits) || /[ ()+-]/.test(match[0]) || phoneWords.test(before)
        ? 'error'
        : 'warning'
    found.push({
      kind: 'telephone',
      severity,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

function cards(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const match of allMatches(
    text,
    /(?<![\d./-])(?:[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\d/-]|\.\d)/g,
  )) {
    const digits = match[0].replace(/\D/g, '')
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    // A digit written wrong is no reason to print the others.
    if (passesLuhn(digits) || /\bcards?\b[^.]{0,30}$/i.test(before))
      found.push({
        kind: 'card',
        severity: 'error',
        start: match.index,
        end: match.index + match[0].length,
      })
  }
  for (const match of allMatches(
    text,
    /\bcard (?:number )?ending(?: in)? (?:with )?(\d{4})(?!\d)/gi,
  )) {
    const start = match.index + match[0].length - 4
    found.push({ kind: 'card', severity: 'warning', start, end: start + 4 })
  }
  return found
}

function accounts(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const match of allMatches(text, /(?<![\d./-])\d{8}(?![\d/-]|\.\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (accountWords.test(before))
      found.push({
        kind: 'bank-account',
        severity: 'error',
        start: match.index,
        end: match.index + 8,
      })
  }
  return found
}
