import { rules } from '../../lint/rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { Stretch } from '../../model/privacy.ts'
import type { Secrecy } from '../../model/rule.ts'
import { literally } from '../../support/literally.ts'
import { matchesOf } from '../../support/texts/matches-of.ts'

/** A stretch of a file in which a rule on anonymity found what may not be shown. */
export interface FoundSecret extends Stretch {
  file: string
  secrecy: Secrecy
}

/** What the rules found that is to be masked, as far as it has a place. */
export function foundSecrets(findings: readonly Finding[]): FoundSecret[] {
  const secrecyOf = new Map(rules.map(({ meta }) => [meta.id, meta.masks]))
  return findings.flatMap((finding) => {
    const secrecy = secrecyOf.get(finding.ruleId ?? '')
    const { start, end } = stretchOf(finding)
    return secrecy && end > start ? [{ file: finding.file ?? '', start, end, secrecy }] : []
  })
}

/** The characters of its file that a finding is about; none where it has no place. */
export function stretchOf({ place }: Finding): Stretch {
  if (!place || !('end' in place)) return { start: 0, end: 0 }
  return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
}

/** Finds secrets again wherever else they stand, as whole words, however many blanks part them. */
export function secretsAgain(
  secrets: readonly FoundSecret[],
  sourceOf: (file: string) => string | undefined,
): (text: string) => Stretch[] {
  const words = secrets.map(
    ({ file, start, end }) => sourceOf(file)?.slice(start, end).trim() ?? '',
  )
  // Of two letters it may be a word of the language: such a name is masked where it was found.
  const some = [...new Set(words)].filter(({ length }) => length > 2 && length < 80)
  if (some.length === 0) return () => []
  const longestFirst = some
    .sort((a, b) => b.length - a.length)
    .map((one) => literally(one).replace(/\s+/g, '\\s+'))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return (text) => matchesOf(pattern, text)
}
