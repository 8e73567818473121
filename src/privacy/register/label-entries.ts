import { matchRegister } from '../matching/match-register.ts'
import { isParticle, namePartsOf } from '../name-parts.ts'
import { compileRegister } from './compile-register.ts'
import { type Entry, type Register, shownAs } from './register.ts'

/** Speaks of an entry of the register in words that hold no name of it. */
export type LabelEntry = (kind: Entry['kind'], index: number) => EntryLabel

export interface EntryLabel {
  /** “person 3”. */
  position: string
  /** “Rowan”; undefined where the pseudonym or role holds something of the register itself. */
  shownAs: string | undefined
}

/** Makes what speaks of the entries of a register. A pseudonym that is a real name, or like one, is not shown. */
export function labelEntries(register: Register): LabelEntry {
  const compiled = compileRegister(register)
  const { people, places, organisations } = register
  const names = [...people, ...places, ...organisations].flatMap((entry) => entry.names)
  const parts = new Set(names.flatMap(namePartsOf).filter((part) => !isParticle(part)))
  const tells = (words: string): boolean =>
    words === '' ||
    namePartsOf(words).some((part) => part.length > 2 && parts.has(part)) ||
    matchRegister(compiled, words).some(({ severity }) => severity === 'error')
  const lists = { person: people, place: places, organisation: organisations }
  return (kind, index) => {
    const entry = lists[kind][index]
    const words = entry ? shownAs(entry) : ''
    return { position: `${kind} ${index + 1}`, shownAs: tells(words) ? undefined : words }
  }
}
