import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { readAgeHeader } from '../../privacy/register/age-header.ts'
import { lockedRegisterFile, registerFile } from '../names/register-files.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { findRegister, openLocked, twoRegisters } from './find-register.ts'
import { assertAsSeen, writeClear, writeLocked } from './write-register.ts'

/** A register that is open, in memory, and can be written back as it was kept: in clear or locked. */
export interface HeldRegister {
  /** Its name, for those who are told of it. */
  file: string
  path: string
  isLocked: boolean
  /** A file in clear is there, alone or beside the locked one. */
  hasClear: boolean
  text: string
  /** Throws where `text` cannot be written back for all who can open it now. */
  assertWritable(): void
  /**
   * Throws an EnvironmentError where the file is not as it was read or saved last.
   *
   * @param inPlace an editor has changed the file itself, which is not as it was read
   */
  save(text: string, inPlace?: boolean): Promise<void>
}

/**
 * Opens a folder's register, asking for a passphrase where it has to; undefined where there is none. Throws
 * where it cannot be opened.
 */
export async function holdRegister(
  host: Host,
  folder: string,
  ask: AskPassphrase,
): Promise<HeldRegister | undefined> {
  const { clear, locked, clearPath, lockedPath } = await findRegister(host, folder)
  const textOf = (bytes: Uint8Array): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (cause) {
      throw new UsageError('The register is no UTF-8 text', {
        hint: 'Save it as UTF-8 in your editor; nothing was changed',
        cause,
      })
    }
  }
  if (clear && !locked) return heldInClear(host, clearPath, textOf(clear), clear)
  if (!locked) return undefined
  const { plain, access } = await openLocked(host, locked, ask)
  if (clear && Buffer.compare(plain, clear) !== 0) throw twoRegisters()
  let seen = locked
  const keys = readAgeHeader(locked)?.stanzas.length ?? 0
  return {
    file: lockedRegisterFile,
    path: lockedPath,
    isLocked: true,
    hasClear: clear !== undefined,
    text: textOf(plain),
    assertWritable: () => {
      if (keys > 1) throw shared()
    },
    save: async (text) => {
      await assertAsSeen(host, lockedPath, seen)
      seen = await writeLocked(host, lockedPath, bytesOf(text), access)
      // Both said the same: a file in clear would be out of date now.
      if (clear) await host.wipe(clearPath)
    },
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * A register in clear.
 *
 * @param seen what the file holds; undefined where there is none yet
 */
export function heldInClear(
  host: Host,
  path: string,
  text: string,
  seen: Uint8Array | undefined,
): HeldRegister {
  return {
    file: registerFile,
    path,
    isLocked: false,
    hasClear: seen !== undefined,
    assertWritable: () => {},
    text,
    save: async (changed, inPlace = false) => {
      if (!inPlace) await assertAsSeen(host, path, seen)
      seen = bytesOf(changed)
      await writeClear(host, path, seen)
    },
  }
}

function shared(): UsageError {
  return new UsageError('The register is locked for more than one key, and dhr knows yours alone', {
    hint: 'Written by dhr it would open for nobody else: “dhr register unlock”, then lock it with age for all of you',
  })
}
