import type { Outline } from '../../../model/outline.ts'
import type { Rule } from '../../../model/rule.ts'
import { type MatchedSection, matchOutline, placeOfTitle } from '../../match-outline.ts'

export const sectionOrder: Rule = {
  meta: {
    id: 'structure/section-order',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A section that stands elsewhere than in the order of the statutory guidance',
  },
  check(report, say, { outline }) {
    const { sections } = matchOutline(report, outline)
    const ranked = sections.flatMap((one) => {
      const rank = rankOf(one, outline)
      return rank === undefined ? [] : [{ one, rank }]
    })
    const kept = longestRise(ranked.map(({ rank }) => rank))
    for (const [index, { one, rank }] of ranked.entries()) {
      if (kept.has(index)) continue
      const before = ranked.filter((other, at) => kept.has(at) && other.rank <= rank).at(-1)
      const after = ranked.find((other, at) => kept.has(at) && other.rank > rank)
      const where = before
        ? `after “${headingOf(before.rank, outline)}”`
        : `before “${headingOf(after?.rank ?? 0, outline)}”`
      say({
        ...placeOfTitle(one.section),
        message: `Unexpected place of “${headingOf(rank, outline)}”, expected it ${where}, as the statutory guidance has it`,
      })
    }
  },
}

/** Where in the outline a section belongs: with what it holds first. */
function rankOf({ ids }: MatchedSection, outline: Outline): number | undefined {
  const ranks = ids
    .map((id) => outline.findIndex((one) => one.id === id))
    .filter((rank) => rank >= 0)
  // What stands at the end may stand in between as well: an appendix, a glossary, a preface.
  const fixed = ranks.filter((rank) => outline[rank]?.required)
  return fixed.length > 0 ? Math.min(...fixed) : undefined
}

const headingOf = (rank: number, outline: Outline): string => outline[rank]?.heading ?? ''

/** The most entries that are in order already: whatever is not among them has to move. */
function longestRise(ranks: readonly number[]): Set<number> {
  const best: number[][] = []
  for (const [index, rank] of ranks.entries()) {
    const before = best
      .slice(0, index)
      .filter((_, at) => (ranks[at] ?? 0) <= rank)
      .reduce<number[]>((longest, one) => (one.length > longest.length ? one : longest), [])
    best.push([...before, index])
  }
  return new Set(best.reduce((longest, one) => (one.length > longest.length ? one : longest), []))
}
