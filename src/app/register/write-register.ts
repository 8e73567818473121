import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { Access } from '../unlock-file.ts'

const hint = 'Nothing was changed. Try again; if it stays so, the disk may be failing'

/** Writes a register encrypted; it takes its place only once it was read back and opened again. */
export async function writeLocked(
  host: Host,
  path: string,
  plain: Uint8Array,
  { lock, key }: Access,
): Promise<void> {
  const [{ lockRegister }, { unlockRegister }] = await Promise.all([
    import('../../privacy/lock-register.ts'),
    import('../../privacy/unlock-register.ts'),
  ])
  const check = async (written: Uint8Array): Promise<void> => {
    const opened = await unlockRegister(written, key)
    if (!opened.ok || Buffer.compare(opened.plain, plain) !== 0)
      throw new EnvironmentError('The locked register does not open again', { hint })
  }
  await host.write(path, await lockRegister(plain, lock), { private: true, check })
}

/** Writes a register in clear, for its owner alone. */
export async function writeClear(host: Host, path: string, plain: Uint8Array): Promise<void> {
  const check = async (written: Uint8Array): Promise<void> => {
    if (Buffer.compare(written, plain) !== 0)
      throw new EnvironmentError('The register was not written as it should be', { hint })
  }
  await host.write(path, plain, { private: true, check })
}
