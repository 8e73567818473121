import type { Outline } from '../../../model/outline.ts'
import type { Rule } from '../../../model/rule.ts'
import { type MatchedSection, matchOutline, placeOfTitle } from '../../structure/match-outline.ts'

export const sectionOrder: Rule = {
  meta: {
    id: 'structure/section-order',
    severity: 'warning',
    errorFrom: 'home-office',
    summary: 'A section that is out of the order of the statutory guidance',
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
      const other = before && headingOf(before.rank, outline)
      const where =
        before?.rank === rank
          ? `beside the other “${other}”, or in one section with it`
          : before
            ? `after “${other}”`
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

interface Rise {
  /** How much of the report it holds; a section that comes again is worth half of one that is new. */
  weight: number
  rank: number
  last: number
  before: Rise | undefined
}

/** The most entries that are in order already: whatever is not among them has to move. */
function longestRise(ranks: readonly number[]): Set<number> {
  // The longest that ends with each rank; of ranks there are no more than sections in the outline.
  const best = new Map<number, Rise>()
  const longest = (upTo: number): Rise | undefined =>
    [...best]
      .filter(([rank]) => rank <= upTo)
      .map(([, rise]) => rise)
      .reduce<Rise | undefined>(
        (most, one) => (most && most.weight >= one.weight ? most : one),
        undefined,
      )
  for (const [last, rank] of ranks.entries()) {
    const before = longest(rank)
    const weight = (before?.weight ?? 0) + (before?.rank === rank ? 0.5 : 1)
    best.set(rank, { weight, rank, last, before })
  }
  const kept = new Set<number>()
  for (let rise = longest(Infinity); rise; rise = rise.before) kept.add(rise.last)
  return kept
}
