import { basename } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { Access } from '../names/unlock-file.ts'

const hint = 'Nothing was changed. Try again; if it stays so, the disk may be failing'

/**
 * Writes a register encrypted; it takes its place only once it was read back and opened again. Returns the bytes of
 * the file.
 */
export async function writeLocked(
  host: Host,
  path: string,
  plain: Uint8Array,
  { lock, key }: Access,
): Promise<Uint8Array> {
  const [{ lockRegister }, { unlockRegister }] = await Promise.all([
    import('../../privacy/register/lock-register.ts'),
    import('../../privacy/register/unlock-register.ts'),
  ])
  const check = async (written: Uint8Array): Promise<void> => {
    const opened = await unlockRegister(written, key)
    if (!opened.ok || Buffer.compare(opened.plain, plain) !== 0)
      throw new EnvironmentError('The locked register does not open again', { hint })
  }
  const bytes = await lockRegister(plain, lock)
  await host.write(path, bytes, { private: true, check })
  return bytes
}

/** Writes a register in clear, for its owner alone. */
export async function writeClear(host: Host, path: string, plain: Uint8Array): Promise<void> {
  const check = async (written: Uint8Array): Promise<void> => {
    if (Buffer.compare(written, plain) !== 0)
      throw new EnvironmentError('The register was not written as it should be', { hint })
  }
  await host.write(path, plain, { private: true, check })
}

/**
 * Throws an EnvironmentError where a register is no longer what it was when it was read: people whom another
 * command, or another computer, has added meanwhile would be lost, and nobody would look for them.
 *
 * @param seen undefined where there was none
 */
export async function assertAsSeen(
  host: Host,
  path: string,
  seen: Uint8Array | undefined,
): Promise<void> {
  const now = await host.readBytes(path)
  if (now === seen || (now && seen && Buffer.compare(now, seen) === 0)) return
  throw new EnvironmentError(
    `${basename(path)} was changed meanwhile, by somebody or something else`,
    {
      hint: 'Nothing was written over it: run the command again, and add what is missing',
    },
  )
}
