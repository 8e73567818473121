import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { type Normalised, sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import { findDigitIdentifiers } from './find-digit-identifiers.ts'
import { type IdentifierShape, identifierShapes } from './identifier-shapes.ts'
import { serialShapes } from './serial-shapes.ts'

export type IdentifierKind =
  | 'nhs-number'
  | 'ni-number'
  | 'postcode'
  | 'pupil-number'
  | 'telephone'
  | 'e-mail'
  | 'handle'
  | 'vehicle'
  | 'police-reference'
  | 'crime-reference'
  | 'court-reference'
  | 'prison-number'
  | 'collar-number'
  | 'case-reference'
  | 'card'
  | 'bank-account'
  | 'passport'
  | 'driving-licence'
  | 'social-media'
  | 'coordinates'
  | 'address'
  | 'ip-address'
  | 'device'
  | 'what3words'

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
  const literature = /\d/.test(plain) ? literatureIn(plain) : []
  const found: Identifier[] = []
  const add = (identifier: Identifier) => {
    const overlaps = (other: Stretch) =>
      other.start < identifier.end && identifier.start < other.end
    if (!found.some(overlaps) && !literature.some(overlaps)) found.push(identifier)
  }
  const digits = /\d/.test(plain)
  const addShaped = ({ kind, pattern, group, accept, severity, needs }: IdentifierShape) => {
    if (needs === undefined ? !digits : !needs.test(plain)) return
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
  identifierShapes.forEach(addShaped)
  if (digits) for (const identifier of findDigitIdentifiers(plain)) add(identifier)
  serialShapes.forEach(addShaped)
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

/** DOIs, ISBNs, PMIDs, volumes with pages, web addresses of no social medium: full of digits, none of it personal. */
function literatureIn(text: string): Stretch[] {
  const pattern =
    /\b(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,}\/\S+|\b10\.\d{4,5}\/\S+|\bIS[BS]N(?:-1[03])?:? ?[\d -]{8,20}[\dXx]|\bPM(?:ID|C):? ?\d+|\b(?:arXiv|ORCID|Cm|HC|HL|CP|SI|(?:Issue|Paper|Series|Study|Circular|Bulletin) No\.?|Charity(?: (?:number|no\.?|reg(?:istration)?(?: no\.?)?))?|Company(?: (?:number|no\.?))?|registered (?:charity|company)(?: (?:number|no\.?|in England(?: and Wales)?))*):? ?\d[\d./-]*|\b\d{1,4}\(\d{1,3}\)[:,;] ?(?:pp?\.? ?)?\d+[\d-]*|;\d+\(?\d*\)?:\d+-?\d*|\bv(?:ersion)? ?\d+(?:\.\d+)+/gi
  return allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
