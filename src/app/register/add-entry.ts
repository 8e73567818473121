import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { addToRegister } from '../../privacy/register/add-to-register.ts'
import { readRegister } from '../../privacy/register/read-register.ts'
import type {
  Register,
  RegisteredPerson,
  RegisteredThing,
} from '../../privacy/register/register.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { ignoreRegister } from '../new/extend-ignore.ts'
import { findRegister } from './find-register.ts'
import { type HeldRegister, heldInClear, holdRegister } from './hold-register.ts'
import { unreadable } from './list-register.ts'

const heading = `# PRIVATE: the real names behind this report, for the checks alone. Never printed, never sent, never
# committed: .gitignore keeps it out of git. “dhr register lock” encrypts it.
`

/** A register to which entries are added one by one; each is on the disk before the next. */
export interface GrowingRegister {
  file: string
  register: Register
  addPerson(person: RegisteredPerson): Promise<void>
  addThing(list: 'places' | 'organisations', thing: RegisteredThing): Promise<void>
}

/** Opens a folder's register, or makes one with its first entry. Throws where it has faults or cannot be written. */
export async function growRegister(
  host: Host,
  folder: string,
  ask: AskPassphrase,
): Promise<GrowingRegister> {
  const held = (await holdRegister(host, folder, ask)) ?? (await newRegister(host, folder))
  held.assertWritable()
  await host.tryToWrite(folder)
  let { text } = held
  const first = readRegister(text)
  if (!first.ok) throw unreadable()
  const { register } = first
  const add = async (list: keyof Register, changed: string | undefined): Promise<void> => {
    if (changed === undefined) throw inBrackets(list)
    await ignoreRegister(host, folder)
    await held.save(changed)
    text = changed
  }
  return {
    file: held.file,
    register,
    addPerson: async (person) => {
      await add('people', addToRegister(text, 'people', person))
      register.people.push(person)
    },
    addThing: async (list, thing) => {
      await add(list, addToRegister(text, list, thing))
      register[list].push(thing)
    },
  }
}

async function newRegister(host: Host, folder: string): Promise<HeldRegister> {
  const { clearPath } = await findRegister(host, folder)
  return heldInClear(host, clearPath, heading, undefined)
}

function inBrackets(list: string): UsageError {
  return new UsageError(
    `“${list}:” stands in brackets in the register, so that nothing can be added`,
    {
      hint: 'Write each entry on lines of its own that begin with “- ”: “dhr register edit”',
    },
  )
}
