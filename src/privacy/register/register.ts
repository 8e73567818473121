/** The private register of a report, `identities.yaml`, as its schema lets it through. */
export interface Register {
  people: RegisteredPerson[]
  places: RegisteredThing[]
  organisations: RegisteredThing[]
}

export interface RegisteredPerson {
  /** What the report calls this person; one of the two is there. */
  pseudonym?: string
  /** A role, for somebody who is called by it: “the GP”. */
  as?: string
  /** Every name in use; the first is the full one. */
  names: string[]
  /** YYYY-MM-DD. */
  born?: string
  died?: string
  identifiers?: string[]
}

export interface RegisteredThing {
  names: string[]
  as: string
}

/** Who or what an entry of the register is, in words that may be shown. */
export interface Entry {
  kind: 'person' | 'place' | 'organisation'
  /** Its place in the list of its kind. */
  index: number
  /** The pseudonym or role that the report uses instead. */
  shownAs: string
}

export type RegisterForm =
  | 'full'
  | 'part'
  | 'reversed'
  | 'run-together'
  | 'possessive'
  | 'plural'
  | 'initials'
  | 'nickname'
  | 'address'
  | 'spaced'
  | 'disguised'
  | 'misspelt'
  | 'sounds-like'
  | 'birth'
  | 'death'
  | 'identifier'

/** A finding of layer 1. It bears offsets and never the text that it found. */
export interface RegisterMatch {
  /** Offsets in the text as given; ’s is outside. */
  start: number
  end: number
  form: RegisterForm
  entry: Entry
  severity: 'error' | 'warning'
  /** ’s follows, or a bare apostrophe. */
  possessive: boolean
  /** The stretch holds a whole name, not a part of one. */
  whole: boolean
}

export function shownAs(entry: { pseudonym?: string; as?: string }): string {
  return entry.pseudonym ?? entry.as ?? ''
}
