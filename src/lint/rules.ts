import type { Rule } from '../model/rule.ts'
import { noRegister } from './rules/anonymity/no-register.ts'
import { pictureData } from './rules/anonymity/picture-data.ts'
import { pseudonymAlike } from './rules/anonymity/pseudonym-alike.ts'
import { pseudonymClash } from './rules/anonymity/pseudonym-clash.ts'
import { pseudonymDeclared } from './rules/anonymity/pseudonym-declared.ts'
import { pseudonymIsName } from './rules/anonymity/pseudonym-is-name.ts'
import { pseudonymMisspelt } from './rules/anonymity/pseudonym-misspelt.ts'
import { registerFile } from './rules/anonymity/register-file.ts'
import { accessDate } from './rules/footnote/access-date.ts'
import { repeatedLabel } from './rules/footnote/repeated-label.ts'
import { repeatedText } from './rules/footnote/repeated-text.ts'
import { uncalledNote } from './rules/footnote/uncalled-note.ts'
import { undefinedNote } from './rules/footnote/undefined-note.ts'
import { encoding } from './rules/format/encoding.ts'
import { frontMatter } from './rules/format/front-matter.ts'
import { lostCell } from './rules/format/lost-cell.ts'
import { lostTable } from './rules/format/lost-table.ts'
import { printedComment } from './rules/format/printed-comment.ts'
import { printedMarkup } from './rules/format/printed-markup.ts'
import { rawHtml } from './rules/format/raw-html.ts'
import { sectionFile } from './rules/format/section-file.ts'
import { settings } from './rules/format/settings.ts'
import { titlePage } from './rules/format/title-page.ts'
import { twoVersions } from './rules/format/two-versions.ts'
import { unknownTable } from './rules/format/unknown-table.ts'
import { unprintableCharacter } from './rules/format/unprintable-character.ts'
import { noReason } from './rules/ignore/no-reason.ts'
import { notUnderstood } from './rules/ignore/not-understood.ts'
import { unknownRule } from './rules/ignore/unknown-rule.ts'
import { unused } from './rules/ignore/unused.ts'
import { bareAddress } from './rules/link/bare-address.ts'
import { noTarget } from './rules/link/no-target.ts'
import { otherAddress } from './rules/link/other-address.ts'
import { toFile } from './rules/link/to-file.ts'
import { alternativeText } from './rules/picture/alternative-text.ts'
import { incompleteDrawing } from './rules/picture/incomplete-drawing.ts'
import { missingPicture } from './rules/picture/missing-picture.ts'
import { emptyPlanCell } from './rules/recommendation/empty-plan-cell.ts'
import { groupHeading } from './rules/recommendation/group-heading.ts'
import { lessonLeadsNowhere } from './rules/recommendation/lesson-leads-nowhere.ts'
import { nearIdentical } from './rules/recommendation/near-identical.ts'
import { noCommitment } from './rules/recommendation/no-commitment.ts'
import { noLead } from './rules/recommendation/no-lead.ts'
import { noSource } from './rules/recommendation/no-source.ts'
import { outcomeIsActivity } from './rules/recommendation/outcome-is-activity.ts'
import { repeatedInText } from './rules/recommendation/repeated-in-text.ts'
import { targetDate } from './rules/recommendation/target-date.ts'
import { backwardRange } from './rules/reference/backward-range.ts'
import { duplicateLabel } from './rules/reference/duplicate-label.ts'
import { handwrittenNumber } from './rules/reference/handwritten-number.ts'
import { missingPart } from './rules/reference/missing-part.ts'
import { noNumber } from './rules/reference/no-number.ts'
import { numberNotPrinted } from './rules/reference/number-not-printed.ts'
import { printedLabel } from './rules/reference/printed-label.ts'
import { repeatedLetter } from './rules/reference/repeated-letter.ts'
import { unknownLabel } from './rules/reference/unknown-label.ts'
import { unusedLabel } from './rules/reference/unused-label.ts'
import { vaguePointer } from './rules/reference/vague-pointer.ts'
import { wrongKind } from './rules/reference/wrong-kind.ts'
import { wrongNumber } from './rules/reference/wrong-number.ts'
import { analysisHeading } from './rules/structure/analysis-heading.ts'
import { authorIndependence } from './rules/structure/author-independence.ts'
import { boldHeading } from './rules/structure/bold-heading.ts'
import { chronologyOrder } from './rules/structure/chronology-order.ts'
import { completionDate } from './rules/structure/completion-date.ts'
import { datesDisagree } from './rules/structure/dates-disagree.ts'
import { emptyCell } from './rules/structure/empty-cell.ts'
import { emptyHeading } from './rules/structure/empty-heading.ts'
import { emptySection } from './rules/structure/empty-section.ts'
import { emptyTable } from './rules/structure/empty-table.ts'
import { expectedContent } from './rules/structure/expected-content.ts'
import { factsDisagree } from './rules/structure/facts-disagree.ts'
import { familyInvolvement } from './rules/structure/family-involvement.ts'
import { headingEnd } from './rules/structure/heading-end.ts'
import { longParagraph } from './rules/structure/long-paragraph.ts'
import { missingSection } from './rules/structure/missing-section.ts'
import { panelIndependence } from './rules/structure/panel-independence.ts'
import { parallelReviews } from './rules/structure/parallel-reviews.ts'
import { protectedCharacteristics } from './rules/structure/protected-characteristics.ts'
import { reviewDates } from './rules/structure/review-dates.ts'
import { reviewPeriod } from './rules/structure/review-period.ts'
import { secondSection } from './rules/structure/second-section.ts'
import { sectionOrder } from './rules/structure/section-order.ts'
import { sectionTitle } from './rules/structure/section-title.ts'
import { skippedLevel } from './rules/structure/skipped-level.ts'
import { titleFacts } from './rules/structure/title-facts.ts'
import { typedNumber } from './rules/structure/typed-number.ts'
import { unknownSection } from './rules/structure/unknown-section.ts'
import { aOrAn } from './rules/writing/a-or-an.ts'
import { abbreviationExpandedTwice } from './rules/writing/abbreviation-expanded-twice.ts'
import { abbreviationUnexpanded } from './rules/writing/abbreviation-unexpanded.ts'
import { abbreviationUnused } from './rules/writing/abbreviation-unused.ts'
import { authorLabelledTwoWays } from './rules/writing/author-labelled-two-ways.ts'
import { blankAtMark } from './rules/writing/blank-at-mark.ts'
import { britishSpelling } from './rules/writing/british-spelling.ts'
import { brokenSentence } from './rules/writing/broken-sentence.ts'
import { capitalsTwoWays } from './rules/writing/capitals-two-ways.ts'
import { confusedWord } from './rules/writing/confused-word.ts'
import { dateStyle } from './rules/writing/date-style.ts'
import { doubledWord } from './rules/writing/doubled-word.ts'
import { draftText } from './rules/writing/draft-text.ts'
import { impossibleDate } from './rules/writing/impossible-date.ts'
import { labelUndeclared } from './rules/writing/label-undeclared.ts'
import { longSentence } from './rules/writing/long-sentence.ts'
import { miscounted } from './rules/writing/miscounted.ts'
import { nameSpeltTwoWays } from './rules/writing/name-spelt-two-ways.ts'
import { organisationNamedTwoWays } from './rules/writing/organisation-named-two-ways.ts'
import { paragraphEnd } from './rules/writing/paragraph-end.ts'
import { personLabelledTwoWays } from './rules/writing/person-labelled-two-ways.ts'
import { placeholder } from './rules/writing/placeholder.ts'
import { quoteStyle } from './rules/writing/quote-style.ts'
import { repeatedParagraph } from './rules/writing/repeated-paragraph.ts'
import { systemUnexplained } from './rules/writing/system-unexplained.ts'
import { termNamedTwoWays } from './rules/writing/term-named-two-ways.ts'
import { termUnexplained } from './rules/writing/term-unexplained.ts'
import { wordSpeltTwoWays } from './rules/writing/word-spelt-two-ways.ts'
import { textRules } from './text-rules.ts'

/** All rules. What a build cannot print as meant comes first. */
export const rules: readonly Rule[] = [
  frontMatter,
  sectionFile,
  settings,
  titlePage,
  encoding,
  unprintableCharacter,
  rawHtml,
  printedComment,
  printedMarkup,
  lostCell,
  lostTable,
  twoVersions,
  unknownTable,
  unknownLabel,
  duplicateLabel,
  printedLabel,
  undefinedNote,
  uncalledNote,
  incompleteDrawing,
  missingPicture,
  alternativeText,
  noRegister,
  registerFile,
  ...textRules,
  pictureData,
  pseudonymIsName,
  pseudonymClash,
  pseudonymMisspelt,
  pseudonymDeclared,
  pseudonymAlike,
  wrongNumber,
  wrongKind,
  noNumber,
  repeatedLetter,
  backwardRange,
  handwrittenNumber,
  numberNotPrinted,
  missingPart,
  vaguePointer,
  unusedLabel,
  repeatedLabel,
  repeatedText,
  accessDate,
  noTarget,
  toFile,
  otherAddress,
  bareAddress,
  analysisHeading,
  boldHeading,
  authorIndependence,
  chronologyOrder,
  completionDate,
  datesDisagree,
  factsDisagree,
  emptyCell,
  emptyHeading,
  emptySection,
  emptyTable,
  expectedContent,
  familyInvolvement,
  headingEnd,
  longParagraph,
  repeatedParagraph,
  missingSection,
  panelIndependence,
  parallelReviews,
  protectedCharacteristics,
  reviewDates,
  reviewPeriod,
  secondSection,
  sectionOrder,
  sectionTitle,
  skippedLevel,
  titleFacts,
  typedNumber,
  unknownSection,
  noReason,
  notUnderstood,
  unknownRule,
  unused,
  emptyPlanCell,
  groupHeading,
  lessonLeadsNowhere,
  nearIdentical,
  noCommitment,
  noLead,
  noSource,
  outcomeIsActivity,
  repeatedInText,
  targetDate,
  dateStyle,
  impossibleDate,
  blankAtMark,
  brokenSentence,
  doubledWord,
  aOrAn,
  confusedWord,
  draftText,
  labelUndeclared,
  longSentence,
  miscounted,
  paragraphEnd,
  personLabelledTwoWays,
  authorLabelledTwoWays,
  placeholder,
  quoteStyle,
  systemUnexplained,
  abbreviationUnexpanded,
  abbreviationExpandedTwice,
  abbreviationUnused,
  wordSpeltTwoWays,
  nameSpeltTwoWays,
  organisationNamedTwoWays,
  termNamedTwoWays,
  capitalsTwoWays,
  termUnexplained,
  britishSpelling,
]
