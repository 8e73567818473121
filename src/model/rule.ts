import type { Position } from 'unist'
import type { Severity } from './finding.ts'
import type { ReportStatus } from './front-matter.ts'
import type { MendKind } from './mend-kind.ts'
import type { Outline } from './outline.ts'
import type { PlacedPseudonym, Privacy, Secret } from './privacy.ts'
import type { Report } from './report.ts'
import type { Settings } from './settings.ts'
import type { WordList } from './word-list.ts'

/** What a rule says of one place: the sentence with its remedy, and perhaps what could stand there. */
export interface Remark {
  file: string
  position: Position | undefined
  message: string
  note?: string
  expected?: string[]
}

export type Say = (remark: Remark) => void

/** What rules get to know besides the report. */
export interface RuleContext {
  /** What the author's `dhr.yaml` says, `allowedWords` among it. */
  settings: Settings
  /** What the statutory guidance asks of a report. */
  outline: Outline
  /** The ids of all rules, for ignores and settings that name one. */
  ruleIds: readonly string[]
  /** The dictionary; it is read at the first question. */
  words: WordList
  /** The register, and what finds names and other secrets. */
  privacy: Privacy
  /** Whatever may tell who somebody is, each stretch once. It is looked for at the first question. */
  secrets(): readonly Secret[]
  /** How pseudonyms fit with the register, the panel and the text; the same. */
  pseudonyms(): readonly PlacedPseudonym[]
  /** Why a picture cannot be printed; undefined where it can. */
  pictureFault(file: string, url: string): string | undefined
  /** Whether the font has a picture of a character, given by its number. */
  hasGlyph(code: number): boolean
  /** What a picture's file tells besides its pixels, each in the words of a sentence. */
  pictureSecrets(file: string, url: string): readonly string[]
  /** What is in a drawing and is not printed, each in the words of a sentence. */
  pictureLosses(file: string, url: string): readonly string[]
}

/**
 * How what a rule finds is kept out of all that is shown: `surely`, and no piece of it is shown nor quoted either;
 * `perhaps`, for no finding on spelling may quote what may be a name; `in-lines` of other findings alone, whose
 * words may be about nothing else.
 */
export type Secrecy = 'surely' | 'perhaps' | 'in-lines'

/** What is known of a rule without running it. */
export interface RuleMeta {
  id: string
  severity: Severity
  /** From this status of the report on, what it finds is an error. */
  errorFrom?: ReportStatus
  /** What it reports, in one line. */
  summary: string
  /** That what it finds may not be shown. */
  masks?: Secrecy
  /** That its one `expected` is what should stand in the place of what it found. */
  mends?: MendKind
}

/** One thing that is checked. Its id is its path under `src/lint/rules`, with its page beside it. */
export interface Rule {
  meta: RuleMeta
  check(report: Report, say: Say, context: RuleContext): void
}
