import type { CompiledRegister } from './compile-register.ts'
import {
  type CompiledExplained,
  compileExplained,
  type Explained,
  nothingExplained,
} from './explained.ts'
import { matchAddresses } from './match-addresses.ts'
import { matchDisguises } from './match-disguises.ts'
import { matchInitials } from './match-initials.ts'
import { matchNames } from './match-names.ts'
import { matchRecords } from './match-records.ts'
import { matchThings } from './match-things.ts'
import { matchUserNames } from './match-user-names.ts'
import { sourceRange } from './normalise.ts'
import { type PreparedText, prepareText } from './prepare-text.ts'
import type { RegisterMatch } from './register.ts'

/**
 * Layer 1: everything in a text that points at somebody or something of the register, in order and without
 * overlaps. What is explained (pseudonyms, the panel, allowed names) silences all but whole names.
 */
export function matchRegister(
  register: CompiledRegister,
  text: string | PreparedText,
  explained: Explained | CompiledExplained = nothingExplained,
): RegisterMatch[] {
  const prepared = typeof text === 'string' ? prepareText(text) : text
  const context = 'byFirstWord' in explained ? explained : compileExplained(explained)
  const { normalised } = prepared
  const found = [
    ...matchNames(register, prepared, context),
    ...matchThings(register, prepared, context),
    ...matchRecords(register, prepared),
    ...matchInitials(register, prepared, context),
    ...matchDisguises(register, prepared),
    ...matchAddresses(register, prepared, context),
    ...matchUserNames(register, prepared, context),
  ]
  return withoutOverlaps(found).map((match) => ({
    ...match,
    ...sourceRange(normalised, match.start, match.end),
  }))
}

/** Of matches that overlap the gravest stays, then the longest, then the one found first. */
function withoutOverlaps(matches: RegisterMatch[]): RegisterMatch[] {
  const weight = (match: RegisterMatch) =>
    (match.whole ? 1e6 : 0) + (match.severity === 'error' ? 1e5 : 0) + (match.end - match.start)
  const kept: RegisterMatch[] = []
  const sorted = matches
    .map((match, order) => ({ match, order }))
    .sort((a, b) => weight(b.match) - weight(a.match) || a.order - b.order)
  for (const { match } of sorted) insertIfFree(kept, match)
  return kept
}

function insertIfFree(kept: RegisterMatch[], match: RegisterMatch): void {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.start ?? 0) < match.start) low = middle + 1
    else high = middle
  }
  const before = kept[low - 1]
  const after = kept[low]
  if (before !== undefined && before.end > match.start) return
  if (after !== undefined && after.start < match.end) return
  kept.splice(low, 0, match)
}
