import { join } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { RegisterFault, RegisterState } from '../../model/privacy.ts'
import { readRegister } from '../../privacy/register/read-register.ts'
import type { Register } from '../../privacy/register/register.ts'
import { doublesInRegister } from '../register/doubles-in-register.ts'
import { faultsOfCopies } from './register-copies.ts'
import { lockedRegisterFile, registerFile } from './register-files.ts'
import { type AskPassphrase, unlockFile } from './unlock-file.ts'

/** The register of a report's folder, as far as it could be read. */
export interface OpenedRegister {
  state: RegisterState
  register: Register
  faults: RegisterFault[]
  /** Which of the two files it was read from. */
  file: string
}

const nobody: Register = { people: [], places: [], organisations: [] }

/** What a folder has that has no register. */
export const noRegister: OpenedRegister = {
  state: 'missing',
  register: nobody,
  faults: [],
  file: registerFile,
}

/** Reads the register, or opens the locked one. Never fails: what is wrong is reported beside it. */
export async function openRegister(
  host: Host,
  folder: string,
  ask?: AskPassphrase,
): Promise<OpenedRegister> {
  const [plain, locked] = await Promise.all([
    host.readText(join(folder, registerFile)),
    host.readBytes(join(folder, lockedRegisterFile)),
  ])
  const kept = locked ? 'locked' : plain === undefined ? undefined : 'clear'
  const copies = await faultsOfCopies(host, folder, kept)
  if (plain !== undefined) {
    const faults = await faultsOfFile(host, folder, locked !== undefined)
    return readText(plain, registerFile, [...faults, ...copies])
  }
  if (!locked) return { ...noRegister, faults: copies }
  const file = lockedRegisterFile
  const opened = await unlockFile(host, locked, ask)
  if ('plain' in opened) return readText(new TextDecoder().decode(opened.plain), file, copies)
  const fault = { file, line: 1, column: 1, message: opened.fault }
  return { state: 'locked', register: nobody, faults: [fault, ...copies], file }
}

/** Throws where the register stays locked: what it knows could not be taken out of what is shown. */
export function refuseLocked({ state, faults }: OpenedRegister): void {
  if (state !== 'locked') return
  throw new EnvironmentError(faults[0]?.message ?? 'Locked register', {
    hint: 'Without it no real name could be kept out of what is shown. Nothing was changed',
  })
}

function readText(text: string, file: string, faults: RegisterFault[]): OpenedRegister {
  const read = readRegister(text)
  if (!read.ok) {
    const told = read.problems.map(({ line, column, message, path }): RegisterFault => {
      return { file, line, column, message: path === '' ? message : `${message} (${path})` }
    })
    return { state: 'unreadable', register: nobody, faults: [...faults, ...told], file }
  }
  const { register } = read
  const entries = [register.people, register.places, register.organisations]
  const state = entries.every((list) => list.length === 0) ? 'empty' : 'checked'
  const doubles = doublesInRegister(register, text).map((one) => ({ file, ...one }))
  return { state, register, faults: [...faults, ...doubles], file }
}

/** Who but its owner can get at the register in clear. */
export async function faultsOfFile(
  host: Host,
  folder: string,
  hasLocked: boolean,
): Promise<RegisterFault[]> {
  const { readableByOthers, inGit } = await host.exposure(join(folder, registerFile))
  const messages = [
    ...(readableByOthers
      ? [
          'Unexpected right of others to read the register, expected its owner alone: “chmod 600 identities.yaml”, or “dhr register lock”, which encrypts it and helps on a memory stick, too',
        ]
      : []),
    ...(inGit
      ? [
          'Unexpected register within the reach of git, expected a line “identities.yaml” in .gitignore; if it was committed before, take it out with “git rm --cached identities.yaml”',
        ]
      : []),
    ...(hasLocked
      ? [
          'Unexpected register in clear beside the locked one, expected one of them: “dhr register lock” where both say the same, else delete the one that is out of date',
        ]
      : []),
  ]
  return messages.map((message) => ({ file: registerFile, line: 1, column: 1, message }))
}
