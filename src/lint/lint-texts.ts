import type { Finding } from '../model/finding.ts'
import type { Privacy } from '../model/privacy.ts'
import type { Report } from '../model/report.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import { makeFinding } from '../support/finding.ts'
import type { ScannedText } from '../support/scanned-texts.ts'
import { birthOrDeath } from './rules/anonymity/birth-or-death.ts'
import { childSex } from './rules/anonymity/child-sex.ts'
import { dayDate } from './rules/anonymity/day-date.ts'
import { hiddenCharacter } from './rules/anonymity/hidden-character.ts'
import { identifier } from './rules/anonymity/identifier.ts'
import { jigsaw } from './rules/anonymity/jigsaw.ts'
import { possibleHandle } from './rules/anonymity/possible-handle.ts'
import { possibleIdentifier } from './rules/anonymity/possible-identifier.ts'
import { possibleName } from './rules/anonymity/possible-name.ts'
import { possibleRealName } from './rules/anonymity/possible-real-name.ts'
import { professionalNamed } from './rules/anonymity/professional-named.ts'
import { realName } from './rules/anonymity/real-name.ts'
import { registeredPlace } from './rules/anonymity/registered-place.ts'
import { serviceNamed } from './rules/anonymity/service-named.ts'
import { unregisteredName } from './rules/anonymity/unregistered-name.ts'
import { severityOf } from './severity-of.ts'
import { holdSecrets, type Secret, surveyTexts } from './survey-secrets.ts'

/** The rules that look for what tells who somebody is, in any text. */
const rules: readonly Rule[] = [
  realName,
  possibleRealName,
  registeredPlace,
  birthOrDeath,
  unregisteredName,
  possibleName,
  professionalNamed,
  serviceNamed,
  identifier,
  possibleIdentifier,
  possibleHandle,
  dayDate,
  childSex,
  jigsaw,
  hiddenCharacter,
]

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
  context: RuleContext,
): Finding[] {
  const { privacy, settings } = context
  holdSecrets(report, privacy, [...surveyTexts(texts, privacy), ...acrossTexts(texts, privacy)])
  const found: Finding[] = []
  for (const { meta, check } of rules) {
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
