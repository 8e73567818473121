import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { labelEntries } from '../../privacy/register/label-entries.ts'
import { readRegister } from '../../privacy/register/read-register.ts'
import type { Entry, RegisteredPerson, RegisteredThing } from '../../privacy/register/register.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { missingRegister } from './find-register.ts'
import { holdRegister } from './hold-register.ts'

/** One entry of the register with nothing of it that is secret. */
export interface ListedEntry {
  kind: Entry['kind']
  /** Its place among those of its kind, from 1. */
  position: number
  /** Pseudonym or role; null where that would tell a name. */
  shownAs: string | null
  names: number
  identifiers: number
  birth: boolean
  death: boolean
}

export interface ListedRegister {
  file: string
  isLocked: boolean
  entries: ListedEntry[]
}

/** Who is in the register, masked. Throws where there is none, or where it cannot be opened or read. */
export async function listRegister(
  host: Host,
  folder: string,
  ask: AskPassphrase,
): Promise<ListedRegister> {
  const held = await holdRegister(host, folder, ask)
  if (!held) throw missingRegister(folder)
  const read = readRegister(held.text)
  if (!read.ok) throw unreadable()
  const { people, places, organisations } = read.register
  const label = labelEntries(read.register)
  const list = (kind: Entry['kind'], entries: ReadonlyArray<RegisteredPerson | RegisteredThing>) =>
    entries.map((entry, index): ListedEntry => {
      const { names, identifiers = [], born, died }: Partial<RegisteredPerson> = entry
      return {
        kind,
        position: index + 1,
        shownAs: label(kind, index).shownAs ?? null,
        names: names?.length ?? 0,
        identifiers: identifiers.length,
        birth: born !== undefined,
        death: died !== undefined,
      }
    })
  const entries = [
    ...list('person', people),
    ...list('place', places),
    ...list('organisation', organisations),
  ]
  return { file: held.file, isLocked: held.isLocked, entries }
}

/** What is said where the register has faults that are in the way. */
export function unreadable(): UsageError {
  return new UsageError('The register has faults, so that it cannot be read', {
    hint: '“dhr register check” lists them, “dhr register edit” opens it',
  })
}
