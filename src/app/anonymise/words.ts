import type { Stretch } from '../../model/privacy.ts'
import type { TextToAnonymise } from '../../privacy/anonymise/anonymise-text.ts'

/** Characters of a file that are to be others. */
export interface SourceEdit extends Stretch {
  text: string
}

/** Words of a file that are read together, and the way back to where they are written. */
export interface Words extends TextToAnonymise {
  /** Where a stretch of them stands in the file. */
  rangeOf(range: Stretch): Stretch
  /** What to write so that other words stand for a stretch; undefined where they may not be changed. */
  editsFor(range: Stretch, replacement: string): SourceEdit[] | undefined
}
