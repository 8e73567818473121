import { isParticle, namePartsOf } from '../../privacy/name-parts.ts'
import { readDate } from '../../privacy/register/read-date.ts'

/** Why something that was entered for a name may be none: nobody would be looked for, or somebody else. */
export type NameDoubt = 'date' | 'figures' | 'several'

/** Whether the name of a person is one, and one alone. */
export function doubtOfName(name: string): NameDoubt | undefined {
  if (readDate(name) !== undefined) return 'date'
  if (/\d/.test(name)) return 'figures'
  // “Tomos, Emrys” is one name from a list; “Emrys Tomos, Emmo” are two.
  const [before = [], after = [], ...others] = name.split(',').map(namePartsOf)
  const words = before.filter((part) => !isParticle(part))
  const [short = ''] = after
  return words.length > 1 && after.length === 1 && !isParticle(short) && others.length === 0
    ? 'several'
    : undefined
}

/** Dates of a life as the register has them: YYYY-MM-DD, or as much of that as is known. */
export interface Life {
  born?: string | undefined
  died?: string | undefined
}

/** Whether the dates of a life can be: none to come, and birth before death. */
export function doubtOfLife(
  { born, died }: Life,
  today: string,
): 'born-to-come' | 'died-to-come' | 'reversed' | 'same-year' | undefined {
  if (isAfter(born, today)) return 'born-to-come'
  if (isAfter(died, today)) return 'died-to-come'
  if (isAfter(born, died)) return 'reversed'
  return born !== undefined && born.slice(0, 4) === died?.slice(0, 4) ? 'same-year' : undefined
}

/** As far as both are known. */
function isAfter(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}
