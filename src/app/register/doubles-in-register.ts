import {
  checkRegisterNames,
  type PseudonymFinding,
} from '../../privacy/register/check-pseudonyms.ts'
import type { Register } from '../../privacy/register/register.ts'
import { parseRegisterDocument } from '../../privacy/register/register-document.ts'

/** Somebody who stands in the register for the second time, in words that hold no name. */
export interface RegisterDouble {
  line: number
  column: number
  message: string
}

/** The people whom a register has twice, and the pseudonyms that it gives to two. */
export function doublesInRegister(register: Register, text: string): RegisterDouble[] {
  const found = checkRegisterNames(register, []).flatMap((finding) => describeDouble(finding) ?? [])
  if (found.length === 0) return []
  const { at } = parseRegisterDocument(text)
  return found.map(({ index, message }) => ({ ...at(['people', index]), message }))
}

/** Which entry of `people` is the second, and what is wrong with it; undefined for other faults. */
export function describeDouble(
  finding: PseudonymFinding,
): { index: number; message: string } | undefined {
  if (finding.kind !== 'same-person-twice' && finding.kind !== 'same-pseudonym-twice') {
    return undefined
  }
  const [first, index] = finding.people
  const message =
    finding.kind === 'same-person-twice'
      ? `Person ${index + 1} bears the full name of person ${first + 1}, expected each person once, with all names in one list`
      : `Person ${index + 1} has the same pseudonym as person ${first + 1}, expected a pseudonym for each`
  return { index, message }
}
