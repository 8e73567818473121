import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Remark, Rule, RuleContext, RuleMeta } from '../model/rule.ts'
import type { RuleSetting } from '../model/settings.ts'
import { makeFinding, sortFindings } from '../support/finding.ts'
import { once } from '../support/once.ts'
import { surveyPseudonyms } from './anonymity/survey-pseudonyms.ts'
import { surveySecrets } from './anonymity/survey-secrets.ts'
import { applyIgnores } from './apply-ignores.ts'
import { isNamed, readIgnores } from './read-ignores.ts'
import { unusedIgnore } from './rules/ignore/unused.ts'
import { rules as allRules } from './rules.ts'
import { mayIgnore, mayNotLower, severityOf } from './severity-of.ts'

/** Where the pages of the rules stand in the repository; `dhr rules ID` shows them. */
const pages = 'src/lint/rules/'

/** What the engine gets: what rules get to know, and what reading the files has found already. */
export interface LintInput extends Omit<RuleContext, 'ruleIds' | 'secrets' | 'pseudonyms'> {
  found?: readonly Finding[]
}

/**
 * Runs rules over a report: grave as the author or the rule says, without what the author silenced,
 * in the order of the files.
 */
export function lintReport(
  report: Report,
  input: LintInput,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const { found = [], settings, privacy } = input
  const context: RuleContext = {
    ...input,
    ruleIds: allRules.map(({ meta }) => meta.id),
    secrets: once(() => surveySecrets(report, privacy)),
    pseudonyms: once(() => surveyPseudonyms(report, privacy)),
  }
  const severity = (meta: RuleMeta) => severityOf(meta, report.facts.status, settings)
  const findings: Finding[] = []
  const run = ({ meta, check }: Rule): void => {
    const grade = severity(meta)
    if (grade === 'off') return
    const say = (remark: Remark): void => {
      findings.push(
        makeFinding({ ...remark, ruleId: meta.id, severity: grade, url: pageOf(meta.id) }),
      )
    }
    check(report, say, context)
  }
  for (const rule of rules) run(rule)
  const refused = settings.rules.flatMap((setting) => {
    const rule = rules.find(({ meta }) => meta.id === setting.id)
    return rule && mayNotLower(rule.meta, report.facts.status, setting) ? refuse(setting) : []
  })

  // Of a rule that did not run nobody can say that its ignores are idle.
  const ran = new Set(rules.flatMap(({ meta }) => (severity(meta) === 'off' ? [] : [meta.id])))
  const { findings: heard, unused } = applyIgnores(findings, readIgnores(report), (ruleId) =>
    mayIgnore(ruleId, report.facts.status),
  )
  const idle = unused.filter(
    ({ ruleId, reason }) => reason !== undefined && [...ran].some((id) => isNamed(ruleId, id)),
  )
  findings.length = 0
  run(unusedIgnore(idle))
  return sortFindings([...[...found, ...refused].map(withPage), ...heard, ...findings])
}

/** A warning, since the rule's own findings are the errors. */
function refuse({ file, position, id, severity }: RuleSetting): Finding {
  return makeFinding({
    file,
    position,
    ruleId: 'format/settings',
    severity: 'warning',
    message: `Unexpected “${id}: ${severity}” in a report for the board or beyond, expected no such line: it does not count there`,
    note: 'What is no fault can be silenced where it stands, by a comment “dhr-ignore” with a reason',
  })
}

const pageOf = (ruleId: string): string => `${pages}${ruleId}.md`

/** A fault of reading keeps its severity: a report whose YAML is broken cannot be judged or printed. */
function withPage(finding: Finding): Finding {
  finding.url ??= pageOf(finding.ruleId ?? '')
  return finding
}
