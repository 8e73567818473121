import type { Rule } from '../model/rule.ts'
import { uncalledNote } from './rules/footnote/uncalled-note.ts'
import { undefinedNote } from './rules/footnote/undefined-note.ts'
import { rawHtml } from './rules/format/raw-html.ts'
import { titlePage } from './rules/format/title-page.ts'
import { alternativeText } from './rules/picture/alternative-text.ts'
import { missingPicture } from './rules/picture/missing-picture.ts'
import { lessonLeadsNowhere } from './rules/recommendation/lesson-leads-nowhere.ts'
import { nearIdentical } from './rules/recommendation/near-identical.ts'
import { noCommitment } from './rules/recommendation/no-commitment.ts'
import { noLead } from './rules/recommendation/no-lead.ts'
import { noSource } from './rules/recommendation/no-source.ts'
import { outcomeIsActivity } from './rules/recommendation/outcome-is-activity.ts'
import { repeatedInText } from './rules/recommendation/repeated-in-text.ts'
import { targetDate } from './rules/recommendation/target-date.ts'
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
  lessonLeadsNowhere,
  nearIdentical,
  noCommitment,
  noLead,
  noSource,
  outcomeIsActivity,
  repeatedInText,
  targetDate,
]
