import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../../support/all-matches.ts'
import { anyOf } from '../../support/any-of.ts'
import { type Normalised, sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import { accountShapes } from './account-shapes.ts'
import { deviceShapes } from './device-shapes.ts'
import { digitShapes } from './digit-shapes.ts'
import type { IdentifierKind, IdentifierShape } from './identifier-shape.ts'
import { onlineShapes } from './online-shapes.ts'
import { personShapes } from './person-shapes.ts'
import { placeShapes } from './place-shapes.ts'
import { referenceShapes } from './reference-shapes.ts'
import { serialShapes } from './serial-shapes.ts'

/** Of two that overlap the one in the earlier table counts. */
const shapes: readonly IdentifierShape[] = [
  ...onlineShapes,
  ...placeShapes,
  ...personShapes,
  ...accountShapes,
  ...referenceShapes,
  ...deviceShapes,
  ...digitShapes,
  ...serialShapes,
]

/** A finding of layer 3. It bears offsets and never the text that it found. */
export interface Identifier {
  start: number
  end: number
  kind: IdentifierKind
  /** `advice`: most likely a mere way of writing. */
  severity: 'error' | 'warning' | 'advice'
}

/**
 * Layer 3: identifiers by their shape, their check digits and the words about them. References of the
 * literature (DOI, ISBN, PMID, pages), sections of Acts and versions are none.
 */
export function findIdentifiers(text: string | PreparedText): Identifier[] {
  const { normalised } = typeof text === 'string' ? prepareText(text) : text
  const plain = normalised.text
  const digits = /\d/.test(plain)
  const literature = digits ? literatureIn(plain) : []
  const found: Identifier[] = []
  const add = (identifier: Identifier) => {
    const overlaps = (other: Stretch) =>
      other.start < identifier.end && identifier.start < other.end
    if (!found.some(overlaps) && !literature.some(overlaps)) found.push(identifier)
  }
  for (const { kind, pattern, group, accept, severity, needs } of shapes) {
    if (needs === undefined ? !digits : !needs.test(plain)) continue
    for (const match of allMatches(plain, pattern)) {
      const matched = group === undefined ? match[0] : (match.groups?.[group] ?? '')
      const start = match.index + match[0].lastIndexOf(matched)
      const context = {
        before: plain.slice(Math.max(0, start - 60), start),
        after: plain.slice(start + matched.length, start + matched.length + 30),
      }
      if (kind === 'postcode' && holdsSign(normalised, start, start + matched.length)) continue
      const grade = accept === undefined ? severity : accept(matched, context)
      if (grade !== undefined) add({ kind, severity: grade, start, end: start + matched.length })
    }
  }
  return found
    .map((identifier) => ({
      ...identifier,
      ...sourceRange(normalised, identifier.start, identifier.end),
    }))
    .sort((a, b) => a.start - b.start)
}

/** Whether a letter or digit was read out of a sign made up of several, such as “№”, “℅” or “⑩”. */
function holdsSign({ starts, ends }: Normalised, start: number, end: number): boolean {
  for (let at = Math.max(1, start); at <= end; at += 1) {
    const from = starts[at] ?? 0
    // What is longer is an address in which every character was encoded.
    if (from === starts[at - 1] && (ends[at] ?? 0) - from <= 2) return true
  }
  return false
}

/** References of the literature and of public registers: full of digits, none of it personal. */
function literatureIn(text: string): Stretch[] {
  return allMatches(text, literature).map(stretchOf)
}

const literature = anyOf(
  [
    // doi:10.1136/bmj.39546, https://doi.org/10.1136/…, 10.1136/…
    /\b(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,}\/\S+|\b10\.\d{4,5}\/\S+/,
    /\bIS[BS]N(?:-1[03])?:? ?[\d -]{8,20}[\dXx]/,
    /\bPM(?:ID|C):? ?\d+/,
    // Cm 1234, HC 56, Issue No. 7
    /\b(?:arXiv|ORCID|Cm|HC|HL|CP|SI|(?:Issue|Paper|Series|Study|Circular|Bulletin) No\.?):? ?\d[\d./-]*/,
    // Charity number 1123456, registered company no. 1234567
    /\b(?:Charity(?: (?:number|no\.?|reg(?:istration)?(?: no\.?)?))?|Company(?: (?:number|no\.?))?|registered (?:charity|company)(?: (?:number|no\.?|in England(?: and Wales)?))*):? ?\d[\d./-]*/,
    // 12(3): 456-78, ;12:456-78
    /\b\d{1,4}\(\d{1,3}\)[:,;] ?(?:pp?\.? ?)?\d+[\d-]*|;\d+\(?\d*\)?:\d+-?\d*/,
    /\bv(?:ersion)? ?\d+(?:\.\d+)+/,
  ],
  'gi',
)
