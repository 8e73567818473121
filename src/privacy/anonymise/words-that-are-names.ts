import type { Stretch } from '../../model/privacy.ts'
import { days, modals, months } from '../lists/person-words.ts'
import { sourceRange } from '../normalise.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import { isListedFirstName } from '../word-nature.ts'

/**
 * Capitalised words that are as well a first name of the register, “Ivy is here.”: a lint reads them as the
 * words that they mostly are; whoever publishes a pasted text looks at each. Offsets as in the text.
 */
export function wordsThatAreNames(
  register: CompiledRegister,
  { words, normalised }: PreparedText,
): Stretch[] {
  return words.flatMap(({ key, capital, start, end }): Stretch[] => {
    if (capital === 'none' || modals.has(key) || months.has(key) || days.has(key)) return []
    const isName = register.parts.get(key)?.some(({ kind }) => kind === 'given') === true
    return isName && isListedFirstName(key) ? [sourceRange(normalised, start, end)] : []
  })
}
