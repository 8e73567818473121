import { withoutOverlaps } from '../../support/without-overlaps.ts'
import {
  type CompiledExplained,
  compileExplained,
  type Explained,
  nothingExplained,
} from '../explained.ts'
import { sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import { matchAddresses } from './match-addresses.ts'
import { matchDisguises } from './match-disguises.ts'
import { matchForeignNames } from './match-foreign-names.ts'
import { matchInitials } from './match-initials.ts'
import { matchNames } from './match-names.ts'
import { matchRecords } from './match-records.ts'
import { matchThings } from './match-things.ts'
import { matchUserNames } from './match-user-names.ts'

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
    ...matchForeignNames(register, prepared),
  ]
  return withoutOverlaps(found.toSorted(byWeight)).map((match) => ({
    ...match,
    ...sourceRange(normalised, match.start, match.end),
  }))
}

/** The gravest first, then the longest, then the one found first: of matches that overlap it is that which stays. */
const byWeight = (one: RegisterMatch, other: RegisterMatch): number =>
  weightOf(other) - weightOf(one)
const weightOf = ({ whole, severity, start, end }: RegisterMatch): number =>
  (whole ? 1e6 : 0) + (severity === 'error' ? 1e5 : 0) + (end - start)
