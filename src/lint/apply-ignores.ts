import type { Point, Position } from 'unist'
import type { Finding } from '../model/finding.ts'
import { type Ignore, isNamed } from './read-ignores.ts'

/** What is left of findings, and the ignores that silenced none of them. */
export interface Heard {
  findings: Finding[]
  unused: Ignore[]
}

/**
 * Takes away the findings that the author has asked not to hear of. Those of a rule that may not be ignored
 * stay, and say so.
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  mayIgnore: (ruleId: string) => boolean,
): Heard {
  const used = new Set<Ignore>()
  const left = findings.filter((finding) => {
    const silencers = ignores.filter((ignore) => silences(ignore, finding))
    for (const ignore of silencers) used.add(ignore)
    if (silencers.length === 0 || mayIgnore(finding.ruleId ?? '')) return silencers.length === 0
    finding.note =
      'The comment “dhr-ignore” before it does not count in a report for the board or beyond'
    return true
  })
  return { findings: left, unused: ignores.filter((ignore) => !used.has(ignore)) }
}

function silences(ignore: Ignore, finding: Finding): boolean {
  if (ignore.reason === undefined) return false
  if (!isNamed(ignore.ruleId, finding.ruleId ?? '') || ignore.file !== finding.file) return false
  const at = { line: finding.line ?? 1, column: finding.column ?? 1 }
  return ignore.scope.some((scope) => isInside(at, scope))
}

const isInside = (at: Point, { start, end }: Position): boolean =>
  !isBefore(at, start) && !isBefore(end, at)

const isBefore = (a: Point, b: Point): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column)
