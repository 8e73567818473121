import { isParticle, namePartsOf } from '../name-parts.ts'

/**
 * Every way to write a name of several words by its first letters, in small letters. A surname of two parts
 * or with a particle is begun by its first, its last or all of them: “ja”, “jl” and “jal” are Jonathan
 * Ashcroft-Lumb.
 */
export function initialsOf(name: string): string[] {
  const units = name
    .trim()
    .split(/\s+/)
    .map(namePartsOf)
    .filter((parts) => parts.length > 0)
  // “J.J.” is all that somebody is called.
  const [only = []] = units
  if (units.length === 1 && only.every(({ length }) => length === 1)) return [only.join('')]
  // “van der Plas”: from the first particle on, a surname.
  const particle = units.findIndex(
    (parts, at) => at > 0 && isParticle(parts.join('')) && parts.join('').length > 1,
  )
  const begins = particle === -1 || particle === units.length - 1 ? units.length - 1 : particle
  if (begins < 1) return []
  const given = units.slice(0, begins)
  const surname = units.slice(begins).flat()
  const firsts = given.length === 1 ? waysOf(given[0] ?? []) : [lettersOf(given.flat())]
  const [first = ''] = lettersOf(given.flat())
  const found = [...firsts, first, given.map(([part = '']) => part[0]).join('')].flatMap(
    (letters) => waysOf(surname).map((last) => letters + last),
  )
  return [...new Set(found)].filter(({ length }) => length > 1)
}

/** By the first, the last, all of the parts, or all that are no particles. */
function waysOf(parts: readonly string[]): string[] {
  const all = lettersOf(parts)
  return [
    ...new Set([
      all,
      all.slice(0, 1),
      all.slice(-1),
      lettersOf(parts.filter((part) => !isParticle(part))),
    ]),
  ]
}

const lettersOf = (parts: readonly string[]): string => parts.map((part) => part[0] ?? '').join('')
