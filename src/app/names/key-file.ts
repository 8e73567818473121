import { homedir } from 'node:os'
import { join, sep } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'

/** Where the key is kept: DHR_KEY_FILE, else in the user's configuration folder. */
export function keyFilePath(host: Host): string {
  const named = host.env('DHR_KEY_FILE')
  if (named !== undefined && named !== '') return named
  const folder = host.env('XDG_CONFIG_HOME') || host.env('APPDATA') || join(homedir(), '.config')
  return join(folder, 'dhr', 'register-key.txt')
}

/** A path as it is shown: without the name of whoever uses this computer. */
export function shownPath(path: string): string {
  const home = homedir() + sep
  return path.startsWith(home) ? join('~', path.slice(home.length)) : path
}

/**
 * Makes the key with which registers are locked, in a file that its owner alone may read; with a passphrase
 * the file is locked itself. Throws where there is one already.
 *
 * @returns the text of the key file
 */
export async function createKeyFile(
  host: Host,
  options: { passphrase?: string | undefined },
): Promise<string> {
  const { createKey, keyFileText, lockRegister } = await import(
    '../../privacy/register/lock-register.ts'
  )
  const { unlockRegister } = await import('../../privacy/register/unlock-register.ts')
  const path = keyFilePath(host)
  if ((await host.readBytes(path)) !== undefined)
    throw new EnvironmentError(`There is a key already: ${shownPath(path)}`)
  const text = keyFileText(await createKey(), host.today())
  const plain = new TextEncoder().encode(text)
  const { passphrase } = options
  const content =
    passphrase === undefined ? plain : await lockRegister(plain, { passphrase }, { armored: true })
  const check = async (written: Uint8Array): Promise<void> => {
    const read =
      passphrase === undefined
        ? ({ ok: true, plain: written } as const)
        : await unlockRegister(written, { passphrase })
    if (!read.ok || Buffer.compare(read.plain, plain) !== 0)
      throw new EnvironmentError('The key was not written as it should be', {
        hint: 'Nothing was locked. Try again; if it stays so, the disk may be failing',
      })
  }
  await host.write(path, content, { private: true, check })
  return text
}
