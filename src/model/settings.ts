import type { Severity } from './finding.ts'
import type { Place } from './report.ts'

/** `rules: {id: advice}`: what the author wants a rule's findings to be. */
export interface RuleSetting extends Place {
  id: string
  severity: Severity | 'off'
}

/** `dhr.yaml` of a report, as far as it is valid. */
export interface Settings {
  rules: RuleSetting[]
  /** Words that the report spells as it does on purpose. */
  allowedWords: string[]
  /** Whether the PDF is made to conform to PDF/UA-1 and PDF/A-2a. */
  accessiblePdf: boolean
}

/** The settings of a report without `dhr.yaml`. */
export const noSettings: Settings = { rules: [], allowedWords: [], accessiblePdf: true }
