import type { Rule } from '../model/rule.ts'
import { uncalledNote } from './rules/footnote/uncalled-note.ts'
import { undefinedNote } from './rules/footnote/undefined-note.ts'
import { frontMatter } from './rules/format/front-matter.ts'
import { rawHtml } from './rules/format/raw-html.ts'
import { settings } from './rules/format/settings.ts'
import { titlePage } from './rules/format/title-page.ts'
import { noReason } from './rules/ignore/no-reason.ts'
import { unknownRule } from './rules/ignore/unknown-rule.ts'
import { unused } from './rules/ignore/unused.ts'
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
import { abbreviationExpandedTwice } from './rules/writing/abbreviation-expanded-twice.ts'
import { abbreviationUnexpanded } from './rules/writing/abbreviation-unexpanded.ts'
import { abbreviationUnused } from './rules/writing/abbreviation-unused.ts'
import { dateStyle } from './rules/writing/date-style.ts'
import { doubledWord } from './rules/writing/doubled-word.ts'
import { draftText } from './rules/writing/draft-text.ts'
import { longSentence } from './rules/writing/long-sentence.ts'
import { paragraphEnd } from './rules/writing/paragraph-end.ts'
import { placeholder } from './rules/writing/placeholder.ts'
import { quoteStyle } from './rules/writing/quote-style.ts'
import { wordSpeltTwoWays } from './rules/writing/word-spelt-two-ways.ts'

/** All rules. What a build cannot print as meant comes first. */
export const rules: readonly Rule[] = [
  frontMatter,
  settings,
  titlePage,
  rawHtml,
  unknownLabel,
  duplicateLabel,
  undefinedNote,
  uncalledNote,
  missingPicture,
  alternativeText,
  noReason,
  unknownRule,
  unused,
  lessonLeadsNowhere,
  nearIdentical,
  noCommitment,
  noLead,
  noSource,
  outcomeIsActivity,
  repeatedInText,
  targetDate,
  dateStyle,
  doubledWord,
  draftText,
  longSentence,
  paragraphEnd,
  placeholder,
  quoteStyle,
  abbreviationExpandedTwice,
  abbreviationUnexpanded,
  abbreviationUnused,
  wordSpeltTwoWays,
]
