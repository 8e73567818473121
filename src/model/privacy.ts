/** Characters of a text: from the first to behind the last. */
export interface Stretch {
  start: number
  end: number
}

/** How sure a finding of the privacy layers is of itself. */
type Grade = 'error' | 'warning' | 'advice'

/** Where a text stands in the report. In a file name, small letters may be a name too. */
export type TextPlace =
  | 'prose'
  | 'heading'
  | 'cell'
  | 'note'
  | 'panel'
  | 'data'
  | 'comment'
  | 'file-name'

/** Something of the register, found in a text. It bears offsets and never the text that it found. */
export interface RegisterHit extends Stretch {
  form: string
  entry: { kind: 'person' | 'place' | 'organisation'; shownAs: string }
  severity: Grade
}

/** What may be a name that nobody registered. */
export interface NameHit extends Stretch {
  /** Which of the texts. */
  run: number
  kind: string
  evidence: string
  severity: Grade
}

export interface IdentifierHit extends Stretch {
  kind: string
  severity: Grade
}

export interface DateHit extends Stretch {
  kind: 'day' | 'birth' | 'death'
}

export interface ChildSexHit extends Stretch {
  run: number
  form: 'noun' | 'pronoun'
}

export interface JigsawHit extends Stretch {
  pieces: string[]
}

export interface HiddenCharacterHit extends Stretch {
  kind: 'invisible' | 'direction' | 'mixed-alphabet' | 'other-alphabet'
  severity: Grade
}

/** What does not fit together between pseudonyms, register, panel and text. */
export interface PseudonymHit {
  kind: string
  severity: Grade
  pseudonym?: string
  other?: string
  run?: number
  start?: number
  end?: number
}

/** Something wrong with the register's own file, in words that hold nothing of it. */
export interface RegisterFault {
  file: string
  line: number
  column: number
  message: string
}

/** Whether the report could be held against a register. */
export type RegisterState = 'checked' | 'empty' | 'missing' | 'locked' | 'unreadable'

/** A text of the report with where it stands. */
export interface PlacedText {
  text: string
  place: TextPlace
}

/** A text of the folder that is no Markdown: its settings, its drawings. */
export interface OtherText {
  file: string
  text: string
  /** What it is to a reader; undefined of what is not printed. */
  place?: string
}

/** What rules get to know of names and other secrets: functions over texts, bound to the report's register. */
export interface Privacy {
  register: RegisterState
  faults: readonly RegisterFault[]
  /** `dhr.yaml` and other texts of the folder that are no sections. */
  otherTexts: readonly OtherText[]
  /** The name of the report's folder, after which its PDF is called. */
  folder: string
  matchRegister(text: string): RegisterHit[]
  findNames(texts: readonly PlacedText[]): NameHit[]
  findIdentifiers(text: string): IdentifierHit[]
  findDates(text: string, context: { note: boolean; process: boolean }): DateHit[]
  findChildSex(texts: readonly string[]): ChildSexHit[]
  findJigsaw(text: string): JigsawHit | undefined
  findHiddenCharacters(text: string): HiddenCharacterHit[]
  checkPseudonyms(texts: readonly PlacedText[]): PseudonymHit[]
  /** What to write instead: “a mobile number”. */
  describeIdentifier(kind: string, matched: string): string
}
