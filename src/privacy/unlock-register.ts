import { armor, Decrypter } from 'age-encryption'

/** With what a register is opened: a passphrase, or the text of a key file. */
export type Key = { passphrase: string } | { keyFile: string }

export type Unlocked =
  | { ok: true; plain: Uint8Array }
  /** `wrong-key`: another passphrase or key; `damaged`: no age file, or one that was changed. */
  | { ok: false; reason: 'wrong-key' | 'damaged' | 'no-key' }

/** Opens a register that `lockRegister` or the `age` tool locked, armoured or not. */
export async function unlockRegister(locked: Uint8Array, key: Key): Promise<Unlocked> {
  const decrypter = new Decrypter()
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase)
  else {
    const identities = key.keyFile.match(/^AGE-SECRET-KEY-\S+$/gm) ?? []
    if (identities.length === 0) return { ok: false, reason: 'no-key' }
    try {
      for (const identity of identities) decrypter.addIdentity(identity)
    } catch {
      return { ok: false, reason: 'no-key' }
    }
  }
  try {
    return { ok: true, plain: await decrypter.decrypt(withoutArmour(locked)) }
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    return {
      ok: false,
      reason: /no identity matched|incorrect passphrase|wrong passphrase/i.test(told)
        ? 'wrong-key'
        : 'damaged',
    }
  }
}

function withoutArmour(locked: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(locked.subarray(0, 64)).trimStart()
  return start.startsWith('-----BEGIN AGE')
    ? armor.decode(new TextDecoder().decode(locked))
    : locked
}
