/** What an identifier is the number, the mark or the address of. */
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

export type Severity = 'error' | 'warning' | 'advice'

/** The sixty characters before what was matched, and the thirty after it. */
export interface Context {
  before: string
  after: string
}

/** How one kind of identifier is written. */
export interface IdentifierShape {
  kind: IdentifierKind
  /** Global. */
  pattern: RegExp
  /** The named group that holds the identifier; without it the whole match does. */
  group?: string
  severity: Severity
  /** A text in which this is missing holds none of the kind, and is not searched; by default, a digit. */
  needs?: RegExp
  /** How grave this match is, by what it is and what stands about it; undefined where it is none of the kind. */
  accept?: (matched: string, context: Context) => Severity | undefined
}

/** How many digits stand in a reference. */
export const digitsIn = (matched: string): number => matched.replace(/\D/g, '').length
