import type { TextRun } from '../../support/texts/text-run.ts'
import type { Variant } from './word-variants.ts'

/** A word of the report that could have been spelt otherwise. */
export interface SpeltWord extends Variant {
  run: TextRun
  start: number
  end: number
  /** A spelling that is never the one to follow. */
  poor?: boolean
}
