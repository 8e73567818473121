import type { Position } from 'unist'
import type { Severity } from './finding.ts'
import type { Report } from './report.ts'

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
  /** Today, YYYY-MM-DD. */
  today: string
  /** Why a picture cannot be printed; undefined where it can. */
  pictureFault(file: string, url: string): string | undefined
}

/** One thing that is checked. Its id is its path under `src/lint/rules`, with its page beside it. */
export interface Rule {
  meta: {
    id: string
    severity: Severity
    /** What it reports, in one line. */
    summary: string
  }
  check(report: Report, say: Say, context: RuleContext): void
}
