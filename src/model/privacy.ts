import type { Position } from 'unist'
import type { Severity } from './finding.ts'

/** Characters of a text: from the first to behind the last. */
export interface Stretch {
  start: number
  end: number
}

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
  severity: Severity
}

/** What may be a name that nobody registered. */
export interface NameHit extends Stretch {
  /** Which of the texts. */
  run: number
  kind: string
  evidence: string
  severity: Severity
}

export interface IdentifierHit extends Stretch {
  kind: string
  severity: Severity
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
  severity: Severity
}

/** What does not fit together between pseudonyms, register, panel and text. */
export interface PseudonymHit {
  kind: string
  severity: Severity
  pseudonym?: string
  other?: string
  run?: number
  start?: number
  end?: number
}

/** What is wrong with a pseudonym, and where: in the text, or where it is declared. */
export interface PlacedPseudonym extends PseudonymHit {
  file: string
  position: Position | undefined
}

/** Something in the report that may tell who somebody is. It never holds the text that was found. */
export interface Secret {
  file: string
  position: Position | undefined
  layer: 'register' | 'name' | 'identifier' | 'date' | 'child-sex' | 'jigsaw' | 'character'
  severity: Severity
  /** What it is: a form of the register, a kind of identifier … */
  kind: string
  /** Of the register: what kind of entry, and what the report calls it. */
  entry?: RegisterHit['entry']
  /** Of a name: why it is taken for one. */
  evidence?: string
  /** Of an identifier: what to write instead. Of a jigsaw: its pieces. */
  words?: string
  /** Where it stands, if not in the printed words of a report. */
  where?: 'comment' | 'file-name' | 'source' | { place: string }
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
  /** In the section that sets out the panel: there a title and a surname are a member’s name. */
  ofPanel?: boolean
}

/** A text of the folder that is no Markdown: its settings, its drawings. */
export interface OtherText {
  file: string
  text: string
  /** What it is to a reader; undefined of what is not printed. `file-name`: the text is that name. */
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
