import type { Finding } from '../model/finding.ts'
import type { Privacy, Secret } from '../model/privacy.ts'
import type { Report } from '../model/report.ts'
import type { RuleContext } from '../model/rule.ts'
import { makeFinding } from '../support/finding.ts'
import { once } from '../support/once.ts'
import type { ScannedText } from '../support/texts/scanned-texts.ts'
import { surveyPseudonyms } from './anonymity/survey-pseudonyms.ts'
import { surveyTexts } from './anonymity/survey-secrets.ts'
import { severityOf } from './severity-of.ts'
import { textRules } from './text-rules.ts'

/** A text that is not of a report's sections, and where it stands. */
export interface ForeignText extends ScannedText {
  where: string
  /** A registered name that begins in the text before it may end here. */
  runsOn: boolean
}

/**
 * Judges texts by every rule on anonymity, as the words of the report are judged.
 *
 * @param report whose people are known; an empty one where there is none
 * @param privacy made for these texts alone
 */
export function lintTexts(
  texts: readonly ForeignText[],
  report: Report,
  input: Omit<RuleContext, 'secrets' | 'pseudonyms'>,
): Finding[] {
  const { privacy, settings } = input
  const context: RuleContext = {
    ...input,
    secrets: once(() => [...surveyTexts(texts, privacy), ...acrossTexts(texts, privacy)]),
    pseudonyms: once(() => surveyPseudonyms(report, privacy)),
  }
  const found: Finding[] = []
  for (const { meta, check } of textRules) {
    const severity = severityOf(meta, report.facts.status, settings)
    if (severity === 'off') continue
    check(
      report,
      (remark) => found.push(makeFinding({ ...remark, ruleId: meta.id, severity })),
      context,
    )
  }
  return found
}

const seam = 60

/** Registered names that begin at the end of a page or a line of a table, and end in the next. */
function acrossTexts(texts: readonly ForeignText[], privacy: Privacy): Secret[] {
  const found: Secret[] = []
  let before: ForeignText | undefined
  for (const text of texts) {
    if (text.runsOn && before) {
      const end = before.text.slice(-seam)
      const hit = privacy
        .matchRegister(`${end} ${text.text.slice(0, seam)}`)
        .find(
          (one) => one.start < end.length && one.end > end.length + 1 && one.severity === 'error',
        )
      if (hit) {
        const { file, where } = text
        const position = text.position(0, 1)
        const { form, entry, severity } = hit
        found.push({
          file,
          position,
          layer: 'register',
          kind: form,
          entry,
          severity,
          where: { place: where },
        })
      }
    }
    if (text.kind !== 'hidden') before = text
  }
  return found
}
