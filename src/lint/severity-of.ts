import type { Severity } from '../model/finding.ts'
import { type ReportStatus, reportStatuses } from '../model/front-matter.ts'
import type { RuleMeta } from '../model/rule.ts'
import type { RuleSetting, Settings } from '../model/settings.ts'

/** How grave a rule's findings are: the author's word, else the rule's own for a report of this status. */
export function severityOf(
  meta: RuleMeta,
  status: ReportStatus,
  settings: Settings,
): Severity | 'off' {
  const own = ownSeverityOf(meta, status)
  const setting = settings.rules.findLast((one) => one.id === meta.id)
  if (!setting || mayNotLower(meta, status, setting)) return own
  return setting.severity
}

/**
 * Whether a setting would let a name through, or a fault that is printed as one: from the board on, such an error
 * stays one whatever `dhr.yaml` says; and once published, a mark of a draft. What is neither can still be let be
 * where it stands, with a reason.
 */
export function mayNotLower(
  meta: RuleMeta,
  status: ReportStatus,
  { severity }: Pick<RuleSetting, 'severity'>,
): boolean {
  const isError = ownSeverityOf(meta, status) === 'error'
  const guards =
    printed.has(meta.id) ||
    (isError && (meta.id.startsWith('anonymity/') || marksOfDraft.has(meta.id)))
  return guards && reaches(status, 'board') && severity !== 'error'
}

/** A registered name is no matter of opinion, nor is a fault that is printed: from the board on, no comment lets one stand. */
export function mayIgnore(ruleId: string, status: ReportStatus): boolean {
  const stays = ruleId === 'anonymity/real-name' || printed.has(ruleId)
  return !stays || !reaches(status, 'board')
}

/** What the pages themselves show as a fault: “[nothing is labelled “scope”]”. Nobody publishes that. */
const printed: ReadonlySet<string> = new Set([
  'reference/unknown-label',
  'reference/no-number',
  'footnote/undefined-note',
  'picture/missing-picture',
  'format/lost-table',
  'structure/empty-heading',
  'format/unmerged',
])

/** Of a whole rule nobody can say that each of its findings, today's and tomorrow's, may be published. */
const marksOfDraft: ReadonlySet<string> = new Set([
  'writing/placeholder',
  'writing/draft-text',
  'writing/assistant-text',
  // “[The panel is still to be written.]”, in words of dhr's own
  'structure/empty-table',
  'structure/empty-section',
])

function ownSeverityOf({ severity, errorFrom }: RuleMeta, status: ReportStatus): Severity {
  return errorFrom !== undefined && reaches(status, errorFrom) ? 'error' : severity
}

const reaches = (status: ReportStatus, from: ReportStatus): boolean =>
  reportStatuses.indexOf(status) >= reportStatuses.indexOf(from)
