import type { ReportStatus } from '../../model/front-matter.ts'
import type { Verdict } from '../judge/make-judge.ts'

/**
 * Whether a report has to wait: a draft is printed with whatever is wrong in it, since its readers are
 * to find that out; what goes to the board and further may have no errors. What may be left in a draft
 * and not in a published report becomes an error by the rules' own `errorFrom`.
 */
export function isRefused(
  status: ReportStatus,
  { findings, register }: Pick<Verdict, 'findings' | 'register'>,
): boolean {
  if (isDraft(status)) return false
  // Whatever the settings say: what was not held against a register may hold every name.
  if (register !== 'checked') return true
  return findings.some(({ severity }) => severity === 'error')
}

/** Whether a report is still among those who write it. */
export const isDraft = (status: ReportStatus): boolean => status === 'draft' || status === 'panel'
