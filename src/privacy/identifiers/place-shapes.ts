import type { Context, IdentifierShape, Severity } from './identifier-shape.ts'

const postcode =
  /(?<![A-Za-z0-9])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])(?: {1,2}\d|\d)[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/g
const postcodeSmall =
  /(?<![A-Za-z0-9])[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}|\d[a-hjkpstuw]|[a-hk-y]\d[abehmnprvwxy]) \d[abd-hjlnp-uw-z]{2}(?![A-Za-z0-9])/g

/** Where somebody lives or was: postcodes, coordinates, words for a square on the map. */
export const placeShapes: readonly IdentifierShape[] = [
  { kind: 'postcode', severity: 'error', pattern: postcode, accept: acceptPostcode },
  { kind: 'postcode', severity: 'warning', pattern: postcodeSmall },
  {
    kind: 'coordinates',
    severity: 'error',
    pattern:
      /(?<![\d.])-?\d{1,2}\.\d{4,},? ?-?\d{1,3}\.\d{4,}(?![\d.])|\d{1,2}° ?\d{1,2}['′] ?[\d.]*"? ?[NS],? ?\d{1,3}° ?\d{1,2}['′] ?[\d.]*"? ?[EW]|\d{1,2}\.\d{3,}(?:° ?| )?[NS],? ?\d{1,3}\.\d{3,}(?:° ?| )?[EW]|\b[HJNST][A-HJ-Z] ?\d{3,5} ?\d{3,5}(?!\d)/g,
    accept: (matched, { before }) =>
      /^[A-Z]/.test(matched) && !/\b(?:grid|OS|map|location|coordinates?)\b/i.test(before)
        ? undefined
        : 'error',
  },
  {
    kind: 'what3words',
    severity: 'error',
    needs: /\/\/\//,
    pattern: /\/\/\/[a-z]+\.[a-z]+\.[a-z]+/g,
  },
]

/** “S1 4th” and “B12 2nd” do not fit the letters; “SW1 1AA” does. Short ones need no context: four parts agree. */
function acceptPostcode(matched: string, { before }: Context): Severity | undefined {
  if (/\b(?:section|form|schedule|version|model|class|grade)\W*$/i.test(before)) return undefined
  return matched.includes(' ') || matched.length >= 6 ? 'error' : 'warning'
}
