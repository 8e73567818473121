import { helplines } from '../lists/helplines.ts'
import { isNhsNumber, passesLuhn } from './check-digits.ts'
import type { Context, IdentifierShape, Severity } from './identifier-shape.ts'

/** NHS, telephone, card and account numbers: known only by their length, a check digit and the words before them. */
export const digitShapes: readonly IdentifierShape[] = [
  {
    kind: 'nhs-number',
    severity: 'error',
    pattern: /(?<![\d./-])(?<!\d )\d{3}(?<gap>[ -]?)\d{3}\k<gap>\d{4}(?![\d/-]|\.\d| \d)/g,
    accept: acceptNhsNumber,
  },
  {
    kind: 'card',
    severity: 'error',
    pattern:
      /(?<![\d./-])(?:[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\d/-]|\.\d)/g,
    // A digit written wrong is no reason to print the others.
    accept: (matched, { before }) =>
      passesLuhn(onlyDigits(matched)) || /\bcards?\b[^.]{0,30}$/i.test(before)
        ? 'error'
        : undefined,
  },
  {
    kind: 'card',
    severity: 'warning',
    pattern: /\bcard (?:number )?ending(?: in)? (?:with )?(?<value>\d{4})(?!\d)/gi,
    group: 'value',
  },
  {
    kind: 'telephone',
    severity: 'error',
    pattern:
      /(?<![\d./A-Za-z-])(?:(?:\+|00) ?44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:[ ().-]{0,2}\d){8,10}(?![\d/])/g,
    accept: acceptTelephone,
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<![\d./-])\d{8}(?![\d/-]|\.\d)/g,
    accept: (_, { before }) =>
      /\b(?:account|acc|a\/c|bank)\b[^.]{0,30}$/i.test(before) ? 'error' : undefined,
  },
]

const onlyDigits = (matched: string): string => matched.replace(/\D/g, '')

const nhsWords = /\bNHS\b|\bpatient\b|\bhealth (?:record|service) number/i

/** One number of ten digits in eleven passes; parted in threes it is one all the same. */
function acceptNhsNumber(matched: string, { before }: Context): Severity | undefined {
  const digits = onlyDigits(matched)
  const named = nhsWords.test(before.slice(-40))
  if ((digits.startsWith('0') && !named) || !isNhsNumber(digits)) return undefined
  return named || matched !== digits ? 'error' : 'warning'
}

const phoneWords =
  /\b(?:tel(?:ephone)?|phone|mobile|mob|ring|rang|call(?:ed)?|text(?:ed)?|contact(?:ed)?|number|fax|whatsapp|sms|landline|no)\b[^.]{0,25}$/i
const publicWords =
  /\b(?:help ?line|phone ?line|advice line|switchboard|emergency|freephone|samaritans|childline|crimestoppers|women's aid|national centre|hotline|support line|24[- ]hour)\b[^.]{0,40}$/i

/** “0121 496 …” is one by its shape; eleven digits on end need a word or a mobile's beginning. */
function acceptTelephone(matched: string, { before }: Context): Severity | undefined {
  const digits = onlyDigits(matched.replace(/\(0\)/, '')).replace(/^(?:0044|44)/, '0')
  if (!/^0(?:[1238]\d{8,9}|7\d{9}|5\d{9}|800\d{6,7})$/.test(digits)) return undefined
  if (digits.length === 10 && !/^0(?:1|8)/.test(digits)) return undefined
  const isMobile = digits.startsWith('07')
  if (helplines.has(digits) || (publicWords.test(before) && !isMobile)) return undefined
  return isMobile || /[ ()+-]/.test(matched) || phoneWords.test(before) ? 'error' : 'warning'
}
