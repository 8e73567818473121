import type { Host } from '../../model/host.ts'
import type { Lock } from '../../privacy/register/lock-register.ts'
import type { Key, Unlocked } from '../../privacy/register/unlock-register.ts'
import { keyFilePath, shownPath } from './key-file.ts'

/** A question for a passphrase: whose it is, and whether one was wrong before. */
export interface PassphraseQuestion {
  kind: 'question'
  of: 'register' | 'key'
  again: boolean
}

/** What follows the last question: its answer was tried. */
export interface PassphraseTried {
  kind: 'tried'
}

/**
 * Asks for a passphrase; undefined where nobody can be asked, and once the last one was tried. Throws Interrupted
 * where somebody would rather not say.
 */
export type AskPassphrase = (
  turn: PassphraseQuestion | PassphraseTried,
) => Promise<string | undefined>

/** What opens a locked register, and what locks it again. */
export interface Access {
  key: Key
  lock: Lock
}

const damaged =
  'Locked register: the file is damaged, expected one that “dhr register lock” wrote; take it from a copy'
const wrongPassphrase = 'Locked register: the passphrase is not the right one'
const noPassphrase =
  'Locked register: nobody said the passphrase, expected DHR_PASSPHRASE in the environment or an answer at the terminal'

/** Opens a locked register in memory: with the key file, or with a passphrase. Says why it cannot. */
export async function unlockFile(
  host: Host,
  locked: Uint8Array,
  ask: AskPassphrase = async () => undefined,
): Promise<Opened> {
  const { readAgeHeader } = await import('../../privacy/register/age-header.ts')
  const header = readAgeHeader(locked)
  if (!header) return { fault: damaged }
  if (header.byPassphrase) return byPassphrase(host, locked, ask, 'register')
  const opened = await openKeyFile(host, ask)
  if (!opened) {
    const path = shownPath(keyFilePath(host))
    return {
      fault: `Locked register: there is no key at ${path}, expected the one with which it was locked; DHR_KEY_FILE names it where it lies elsewhere`,
    }
  }
  if ('fault' in opened) return opened
  const { unlockRegister } = await import('../../privacy/register/unlock-register.ts')
  const unlocked = await unlockRegister(locked, opened)
  if (unlocked.ok) return { plain: unlocked.plain, access: { key: opened, lock: unlocked.lock } }
  return { fault: faultOf(unlocked, host) }
}

/** The text of the key file; undefined where there is none. */
export async function openKeyFile(
  host: Host,
  ask: AskPassphrase,
): Promise<{ keyFile: string } | { fault: string } | undefined> {
  const bytes = await host.readBytes(keyFilePath(host))
  if (!bytes) return undefined
  const { readAgeHeader } = await import('../../privacy/register/age-header.ts')
  if (!readAgeHeader(bytes)) return { keyFile: textOf(bytes) }
  const opened = await byPassphrase(host, bytes, ask, 'key')
  return 'fault' in opened ? opened : { keyFile: textOf(opened.plain) }
}

const tries = 3

type Opened = { plain: Uint8Array; access: Access } | { fault: string }

async function byPassphrase(
  host: Host,
  locked: Uint8Array,
  ask: AskPassphrase,
  of: PassphraseQuestion['of'],
): Promise<Opened> {
  const attempt = (passphrase: string) => tryPassphrase(host, locked, passphrase, of)
  const known = host.env('DHR_PASSPHRASE')
  if (known !== undefined) return (await attempt(known)) ?? { fault: wrongPassphrase }
  try {
    for (let count = 0; count < tries; count++) {
      const passphrase = await ask({ kind: 'question', of, again: count > 0 })
      if (passphrase === undefined) return { fault: noPassphrase }
      const opened = await attempt(passphrase)
      if (opened) return opened
    }
    return { fault: wrongPassphrase }
  } finally {
    await ask({ kind: 'tried' })
  }
}

/** Undefined where it is another passphrase that opens the file. */
async function tryPassphrase(
  host: Host,
  locked: Uint8Array,
  passphrase: string,
  of: PassphraseQuestion['of'],
): Promise<Opened | undefined> {
  const { unlockRegister } = await import('../../privacy/register/unlock-register.ts')
  const key = { passphrase }
  const unlocked = await unlockRegister(locked, key)
  if (unlocked.ok) return { plain: unlocked.plain, access: { key, lock: unlocked.lock } }
  if (unlocked.reason !== 'damaged') return undefined
  return { fault: of === 'key' ? keyDamaged(host) : damaged }
}

function faultOf({ reason }: Extract<Unlocked, { ok: false }>, host: Host): string {
  const path = shownPath(keyFilePath(host))
  if (reason === 'damaged') return damaged
  if (reason === 'no-key') return keyDamaged(host)
  return `Locked register: the key in ${path} is not the one with which it was locked, expected that one; DHR_KEY_FILE names it where it lies elsewhere`
}

const keyDamaged = (host: Host): string =>
  `Locked register: the key file ${shownPath(keyFilePath(host))} is damaged, expected the key; take it from your copy`

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
