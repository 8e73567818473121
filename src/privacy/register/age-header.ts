import { armor } from 'age-encryption'
import { allMatches } from '../../support/all-matches.ts'

/** How an age file is locked: for each key or passphrase that opens it its kind, such as “X25519”. */
export interface AgeHeader {
  stanzas: string[]
  byPassphrase: boolean
}

/** Reads the head of an age file, which is no secret; undefined of what is none. */
export function readAgeHeader(locked: Uint8Array): AgeHeader | undefined {
  const text = new TextDecoder('latin1').decode(withoutArmour(locked) ?? new Uint8Array())
  if (!text.startsWith('age-encryption.org/v1\n')) return undefined
  const head = text.slice(0, text.indexOf('\n---'))
  const stanzas = allMatches(head, /^-> (\S+)/gm)
    .map(([, kind = '']) => kind)
    // What some programs add so that nobody relies on its not being there.
    .filter((kind) => !kind.endsWith('-grease'))
  return { stanzas, byPassphrase: stanzas.includes('scrypt') }
}

/** The bytes of an age file that stands between BEGIN and END lines; undefined where those are damaged. */
export function withoutArmour(locked: Uint8Array): Uint8Array | undefined {
  const start = new TextDecoder('latin1').decode(locked.subarray(0, 64)).trimStart()
  if (!start.startsWith('-----BEGIN AGE')) return locked
  try {
    return armor.decode(new TextDecoder().decode(locked))
  } catch {
    return undefined
  }
}
