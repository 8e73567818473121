import { join } from 'node:path'
import { EnvironmentError, UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { folderWord } from '../../support/shell-word.ts'
import { lockedRegisterFile, registerFile } from '../names/register-files.ts'
import { type Access, type AskPassphrase, unlockFile } from '../names/unlock-file.ts'

/** The two files that a register may be: in clear, encrypted, or for a moment both. */
export interface RegisterFiles {
  clearPath: string
  lockedPath: string
  clear: Uint8Array | undefined
  locked: Uint8Array | undefined
}

/** Looks for the register of a report's folder. Throws a UsageError where there is no such folder. */
export async function findRegister(host: Host, folder: string): Promise<RegisterFiles> {
  if (!(await host.list(folder))) {
    throw new UsageError(`There is no folder ${folder}`, {
      hint: 'Name the folder of a report, such as reports/rowan',
    })
  }
  const clearPath = join(folder, registerFile)
  const lockedPath = join(folder, lockedRegisterFile)
  const [clear, locked] = await Promise.all([host.readBytes(clearPath), host.readBytes(lockedPath)])
  return { clearPath, lockedPath, clear, locked }
}

/** Opens the locked register. Throws an EnvironmentError that says why it cannot be opened. */
export async function openLocked(
  host: Host,
  locked: Uint8Array,
  ask: AskPassphrase,
): Promise<{ plain: Uint8Array; access: Access }> {
  const opened = await unlockFile(host, locked, ask)
  if ('plain' in opened) return opened
  throw new EnvironmentError(opened.fault, { hint: 'Nothing was changed' })
}

/** What is said where a folder has no register. */
export function missingRegister(folder: string): UsageError {
  return new UsageError(`There is no register of real names in ${folder}`, {
    hint: `“dhr register init${folderWord(folder)}” asks for the names and writes it`,
  })
}

/** What is said where there are two registers that differ. */
export function twoRegisters(): UsageError {
  return new UsageError(
    `There are two registers, and they differ: ${registerFile} and ${lockedRegisterFile}`,
    {
      hint: 'Nothing was changed. Move identities.yaml to another place of yours, look into the locked one with “dhr register edit”, and keep the one that is right',
    },
  )
}
