import { isIban } from './check-digits.ts'
import type { IdentifierShape } from './identifier-shape.ts'

/** Bank accounts that show by their shape, or by a word straight before them. */
export const accountShapes: readonly IdentifierShape[] = [
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])GB\d{2}[ ]?[A-Z]{4}(?:[ ]?\d{2,4}){4,7}(?![A-Za-z0-9])/g,
    accept: (matched) => (isIban(matched.replaceAll(' ', '')) ? 'error' : undefined),
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /\bsort(?: ?code)?:? ?(?<value>\d{2}[ -]\d{2}[ -]\d{2}|\d{6})(?!\d)/gi,
    group: 'value',
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern:
      /(?<=\bsort(?: ?code)?:? ?(?:\d{2}[ -]\d{2}[ -]\d{2}|\d{6})(?:[,;/]| and|,? account)? ?)\d{8}(?!\d)/gi,
  },
  // A sort code and its account are known by standing together.
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<![\d./-])\d{2}-\d{2}-\d{2}(?=[,;/|]? ?\d{8}(?![\d/-]|\.\d))/g,
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<=(?<![\d./-])\d{2}-\d{2}-\d{2}(?:[,;/|]? |[,;/|]))\d{8}(?![\d/-]|\.\d)/g,
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /\ba\/c(?: no\.?| number)?:? ?(?<value>\d{6,10})(?!\d)/gi,
    group: 'value',
  },
]
