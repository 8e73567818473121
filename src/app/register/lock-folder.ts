import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { copiesOfRegister } from '../names/register-copies.ts'
import type { Access, AskPassphrase } from '../names/unlock-file.ts'
import { ignoreRegister } from '../new/extend-ignore.ts'
import { findRegister, missingRegister, openLocked, twoRegisters } from './find-register.ts'
import { writeClear, writeLocked } from './write-register.ts'

export interface LockOptions {
  folder: string
  ask: AskPassphrase
  /** What to lock with; asked once it is clear that there is something to lock. */
  access(): Promise<Access>
}

/** Where the names may still stand in clear. */
export interface LeftInClear {
  /** Files beside the register that seem to be copies of it. */
  copies: string[]
  /** Git may have kept what is deleted now. */
  inGit: boolean
}

/**
 * Encrypts the register of a folder. The clear file goes only when the locked one has been opened again.
 * Throws a UsageError where there is none, or one that is locked already.
 */
export async function lockFolder(
  host: Host,
  { folder, ask, access }: LockOptions,
): Promise<LeftInClear> {
  const { clear, locked, clearPath, lockedPath } = await findRegister(host, folder)
  if (!clear) {
    if (!locked) throw missingRegister(folder)
    throw new UsageError('The register is locked already', { hint: '“dhr register edit” opens it' })
  }
  const { inGit } = await host.exposure(clearPath)
  if (locked) {
    // Locking was interrupted between its last two steps, or somebody has made two of it.
    const { plain } = await openLocked(host, locked, ask)
    if (Buffer.compare(plain, clear) !== 0) throw twoRegisters()
    await ignoreRegister(host, folder)
  } else {
    const chosen = await access()
    await ignoreRegister(host, folder)
    await writeLocked(host, lockedPath, clear, chosen)
  }
  await host.wipe(clearPath)
  return { copies: await copiesOfRegister(host, folder), inGit }
}

/** Writes the register in clear again. Throws a UsageError where none is locked. */
export async function unlockFolder(host: Host, folder: string, ask: AskPassphrase): Promise<void> {
  const { clear, locked, clearPath, lockedPath } = await findRegister(host, folder)
  if (!locked) {
    if (!clear) throw missingRegister(folder)
    throw new UsageError('The register is not locked', {
      hint: 'Open identities.yaml in an editor',
    })
  }
  const { plain } = await openLocked(host, locked, ask)
  if (clear && Buffer.compare(plain, clear) !== 0) throw twoRegisters()
  await ignoreRegister(host, folder)
  if (!clear) await writeClear(host, clearPath, plain)
  await host.remove(lockedPath)
}
