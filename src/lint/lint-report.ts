import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import { makeFinding, sortFindings } from '../support/finding.ts'
import { rules as allRules } from './rules.ts'

/** Runs rules over a report. */
export function lintReport(
  report: Report,
  context: RuleContext,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const findings: Finding[] = []
  for (const { meta, check } of rules) {
    const say = (remark: Parameters<Parameters<Rule['check']>[1]>[0]): void => {
      findings.push(makeFinding({ ...remark, ruleId: meta.id, severity: meta.severity }))
    }
    check(report, say, context)
  }
  return sortFindings(findings)
}
