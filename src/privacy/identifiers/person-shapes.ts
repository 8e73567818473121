import { isUniquePupilNumber } from './check-digits.ts'
import type { IdentifierShape } from './identifier-shape.ts'
import { labelled, serialLike } from './labelled.ts'

/** What a state numbers its people by: National Insurance, schools, licences, passports. */
export const personShapes: readonly IdentifierShape[] = [
  {
    kind: 'ni-number',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-z0-9])/gi,
    accept: (matched) =>
      /^[a-z]/.test(matched) && !/\d{6}|\d{2} \d{2} \d{2}/.test(matched) ? undefined : 'error',
  },
  {
    kind: 'pupil-number',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z](?![A-Za-z0-9])/g,
    accept: (matched, { before }) =>
      isUniquePupilNumber(matched) || /\b(?:UPN|pupil)\b/i.test(before) ? 'error' : undefined,
  },
  {
    kind: 'driving-licence',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])[A-Z9]{5}\d[0156]\d[0-3]\d{2}[A-Z9]{2}[0-9A-Z]{3}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'passport',
    severity: 'error',
    pattern: labelled('passport|visa|BRP|biometric residence permit'),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'passport',
    severity: 'error',
    pattern: /\bpassport(?:,|:| is| was)? \(?(?<value>(?:[A-Z]{1,2} ?)?\d{7,9})(?![A-Za-z\d])/gi,
    group: 'value',
  },
]
