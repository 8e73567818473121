import { allMatches } from '../../support/all-matches.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'

/** Registered names in Arabic, Chinese and other letters, as they are written in the register. */
export function matchForeignNames(
  { foreign }: CompiledRegister,
  { normalised: { text } }: PreparedText,
): RegisterMatch[] {
  return foreign.flatMap(({ entry, pattern, whole }) =>
    allMatches(text, pattern).map(
      ({ index: start, 0: { length } }): RegisterMatch => ({
        start,
        end: start + length,
        form: whole ? 'full' : 'part',
        entry,
        severity: 'error',
        possessive: false,
        whole,
      }),
    ),
  )
}
