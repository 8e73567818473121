import { Decrypter, identityToRecipient } from 'age-encryption'
import { withoutArmour } from './age-header.ts'
import type { Lock } from './lock-register.ts'

/** With what a register is opened: a passphrase, or the text of a key file. */
export type Key = { passphrase: string } | { keyFile: string }

export type Unlocked =
  /** `lock` is what locks it again for whoever opened it. */
  | { ok: true; plain: Uint8Array; lock: Lock }
  /** `wrong-key`: another passphrase or key; `damaged`: no age file, or one that was changed. */
  | { ok: false; reason: 'wrong-key' | 'damaged' | 'no-key' }

/** Opens a register that `lockRegister` or the `age` tool locked, armoured or not. */
export async function unlockRegister(locked: Uint8Array, key: Key): Promise<Unlocked> {
  const bytes = withoutArmour(locked)
  if (!bytes) return { ok: false, reason: 'damaged' }
  if ('passphrase' in key) {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(key.passphrase)
    return decrypt(decrypter, bytes, async () => key)
  }
  let last: Unlocked = { ok: false, reason: 'no-key' }
  for (const identity of key.keyFile.match(/^AGE-SECRET-KEY-\S+$/gm) ?? []) {
    const decrypter = new Decrypter()
    try {
      decrypter.addIdentity(identity)
    } catch {
      continue
    }
    last = await decrypt(decrypter, bytes, async () => ({
      recipients: [await identityToRecipient(identity)],
    }))
    if (last.ok) break
  }
  return last
}

async function decrypt(
  decrypter: Decrypter,
  bytes: Uint8Array,
  lock: () => Promise<Lock>,
): Promise<Unlocked> {
  try {
    return { ok: true, plain: await decrypter.decrypt(bytes), lock: await lock() }
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    const wrong = /no identity matched|incorrect passphrase|wrong passphrase/i.test(told)
    return { ok: false, reason: wrong ? 'wrong-key' : 'damaged' }
  }
}
