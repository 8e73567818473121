import type { Rule } from '../model/rule.ts'
import { uncalledNote } from './rules/footnote/uncalled-note.ts'
import { undefinedNote } from './rules/footnote/undefined-note.ts'
import { rawHtml } from './rules/format/raw-html.ts'
import { titlePage } from './rules/format/title-page.ts'
import { alternativeText } from './rules/picture/alternative-text.ts'
import { missingPicture } from './rules/picture/missing-picture.ts'
import { duplicateLabel } from './rules/reference/duplicate-label.ts'
import { unknownLabel } from './rules/reference/unknown-label.ts'

/** All rules. What a build cannot print as meant comes first. */
export const rules: readonly Rule[] = [
  titlePage,
  rawHtml,
  unknownLabel,
  duplicateLabel,
  undefinedNote,
  uncalledNote,
  missingPicture,
  alternativeText,
]
