import type { Severity } from '../model/finding.ts'
import type { ReportStatus } from '../model/front-matter.ts'
import type { RuleMeta } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'

/** The stations of a report, from the first draft on. */
const statuses: readonly ReportStatus[] = ['draft', 'panel', 'board', 'home-office', 'published']

/** How grave a rule's findings are: the author's word, else the rule's own for a report of this status. */
export function severityOf(
  { id, severity, errorFrom }: RuleMeta,
  status: ReportStatus,
  settings: Settings,
): Severity | 'off' {
  const setting = settings.rules.findLast((one) => one.id === id)
  if (setting) return setting.severity
  const reached = errorFrom !== undefined && statuses.indexOf(status) >= statuses.indexOf(errorFrom)
  return reached ? 'error' : severity
}
