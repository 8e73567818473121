import type { Report } from '../../model/report.ts'
import type { RuleContext, Say } from '../../model/rule.ts'
import { isEmpty } from './is-empty.ts'
import { isSaid, matchOutline, placeOfSection } from './match-outline.ts'

/**
 * Reports what the outline asks of a section, or of a part of one under a heading of its own, and it does not say; of a
 * section that is missing or empty other rules speak. Several demands make one finding.
 */
export function checkDemands(
  report: Report,
  say: Say,
  { outline }: RuleContext,
  asked: { section: string; demands: readonly string[]; message: (missing: string[]) => string },
): void {
  const match = matchOutline(report, outline)
  const place = placeOfSection(match, asked.section)
  const section = match.sections.find(({ ids }) => ids.includes(asked.section))?.section
  const row = outline.find(({ id }) => id === asked.section)
  if (!place || !row || (section && isEmpty(section))) return
  const missing = row.demands.filter(
    (demand) => asked.demands.includes(demand.id) && !isSaid(report, match, row.id, demand),
  )
  if (missing.length === 0) return
  say({ ...place, message: asked.message(missing.map(({ expected }) => expected)) })
}

/** “a, b and c”. */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
