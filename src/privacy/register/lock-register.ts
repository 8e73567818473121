import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'

/** With what a register is locked: a passphrase, or the public halves of keys. */
export type Lock = { passphrase: string } | { recipients: readonly string[] }

export interface LockOptions {
  /** Of scrypt; the default of age costs about two seconds, which is its point. */
  workFactor?: number
  /** As text between BEGIN and END lines, for what mangles bytes. */
  armored?: boolean
}

/** Encrypts a register with age: the standard `age` tool opens it too. */
export async function lockRegister(
  plain: Uint8Array,
  lock: Lock,
  options: LockOptions = {},
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  if ('passphrase' in lock) {
    encrypter.setPassphrase(lock.passphrase)
    if (options.workFactor !== undefined) encrypter.setScryptWorkFactor(options.workFactor)
  } else {
    for (const recipient of lock.recipients) encrypter.addRecipient(recipient)
  }
  const locked = await encrypter.encrypt(plain)
  return options.armored === true ? new TextEncoder().encode(armor.encode(locked)) : locked
}

/** A new key: the secret half for the key file, the public half to lock with. */
export async function createKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The text of a key file as `age-keygen` writes it. */
export function keyFileText(key: { identity: string; recipient: string }, created: string): string {
  return `# created: ${created}\n# public key: ${key.recipient}\n${key.identity}\n`
}

/** The public half of the first key in a key file. */
export async function recipientOf(keyFile: string): Promise<string | undefined> {
  const identity = /^AGE-SECRET-KEY-\S+$/m.exec(keyFile)?.[0]
  return identity === undefined ? undefined : identityToRecipient(identity).catch(() => undefined)
}
