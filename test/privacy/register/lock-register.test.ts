import { describe, expect, it } from 'vitest'
import {
  createKey,
  keyFileText,
  lockRegister,
} from '../../../src/privacy/register/lock-register.ts'
import { unlockRegister } from '../../../src/privacy/register/unlock-register.ts'

const plain = new TextEncoder().encode('people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos]\n')
const quick = { workFactor: 2 }

describe('a locked register', () => {
  it('opens with its passphrase', async () => {
    const locked = await lockRegister(plain, { passphrase: 'four small words here' }, quick)
    expect(new TextDecoder('latin1').decode(locked)).not.toContain('Emrys')
    expect(await unlockRegister(locked, { passphrase: 'four small words here' })).toEqual({
      ok: true,
      plain,
      lock: { passphrase: 'four small words here' },
    })
  })

  it('opens with its key, armoured too', async () => {
    const key = await createKey()
    const keyFile = keyFileText(key, '2022-04-01')
    for (const armored of [false, true]) {
      const locked = await lockRegister(plain, { recipients: [key.recipient] }, { armored })
      expect(await unlockRegister(locked, { keyFile })).toEqual({
        ok: true,
        plain,
        lock: { recipients: [key.recipient] },
      })
    }
  })

  it('tells a wrong passphrase or key from damage', async () => {
    const key = await createKey()
    const other = await createKey()
    const locked = await lockRegister(plain, { passphrase: 'right' }, quick)
    const keyed = await lockRegister(plain, { recipients: [key.recipient] })
    expect(await unlockRegister(locked, { passphrase: 'wrong' })).toEqual({
      ok: false,
      reason: 'wrong-key',
    })
    expect(await unlockRegister(keyed, { keyFile: other.identity })).toEqual({
      ok: false,
      reason: 'wrong-key',
    })
    expect(await unlockRegister(keyed, { keyFile: 'nothing' })).toEqual({
      ok: false,
      reason: 'no-key',
    })
    const damaged = keyed.slice()
    damaged[damaged.length - 3] = (damaged.at(-3) ?? 0) ^ 255
    expect(await unlockRegister(damaged, { keyFile: key.identity })).toEqual({
      ok: false,
      reason: 'damaged',
    })
    expect(await unlockRegister(plain, { passphrase: 'right' })).toEqual({
      ok: false,
      reason: 'damaged',
    })
  })
})
