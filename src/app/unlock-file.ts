import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../model/host.ts'

/** Asks for a passphrase; undefined where nobody can be asked. */
export type AskPassphrase = () => Promise<string | undefined>

const faults = {
  'wrong-key':
    'Locked register: the key or passphrase is not the one with which it was locked, expected the right one',
  damaged: 'Locked register: the file is damaged, expected one that age wrote whole',
  'no-key':
    'Locked register: no key, expected DHR_KEY_FILE or DHR_PASSPHRASE in the environment, or a passphrase at the terminal',
} as const

/** Opens a locked register in memory: with the key file, else with a passphrase. Says why it cannot. */
export async function unlockFile(
  host: Host,
  locked: Uint8Array,
  ask: AskPassphrase = async () => undefined,
): Promise<{ plain: string } | { fault: string }> {
  const { unlockRegister } = await import('../privacy/unlock-register.ts')
  const keyFile = await host.readText(keyFilePath(host))
  const withKey = keyFile === undefined ? undefined : await unlockRegister(locked, { keyFile })
  if (withKey?.ok) return { plain: textOf(withKey.plain) }
  if (withKey?.reason === 'damaged') return { fault: faults.damaged }
  const passphrase = host.env('DHR_PASSPHRASE') ?? (await ask())
  if (passphrase === undefined) return { fault: faults[withKey?.reason ?? 'no-key'] }
  const opened = await unlockRegister(locked, { passphrase })
  return opened.ok ? { plain: textOf(opened.plain) } : { fault: faults[opened.reason] }
}

/** Where the key is kept: DHR_KEY_FILE, else in the user's configuration folder. */
function keyFilePath(host: Host): string {
  const named = host.env('DHR_KEY_FILE')
  if (named !== undefined && named !== '') return named
  const folder = host.env('XDG_CONFIG_HOME') ?? host.env('APPDATA') ?? join(homedir(), '.config')
  return join(folder, 'dhr', 'register-key.txt')
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
