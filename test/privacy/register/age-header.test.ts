import { expect, test } from 'vitest'
import { readAgeHeader } from '../../../src/privacy/register/age-header.ts'
import { createKey, lockRegister } from '../../../src/privacy/register/lock-register.ts'

const plain = new TextEncoder().encode('people:\n')

test('a file says how it is locked, armoured or not', async () => {
  const [mine, yours] = await Promise.all([createKey(), createKey()])
  const recipients = [mine.recipient, yours.recipient]
  for (const armored of [false, true]) {
    const locked = await lockRegister(plain, { recipients }, { armored })
    expect(new TextDecoder().decode(locked).startsWith('-----BEGIN AGE')).toBe(armored)
    expect(readAgeHeader(locked)).toEqual({
      stanzas: ['X25519', 'X25519'],
      byPassphrase: false,
    })
  }
  const locked = await lockRegister(plain, { passphrase: 'four small words' }, { workFactor: 2 })
  expect(readAgeHeader(locked)).toEqual({ stanzas: ['scrypt'], byPassphrase: true })
})

test('what another program adds to a header at random is no key', async () => {
  const { recipient } = await createKey()
  const locked = await lockRegister(plain, { recipients: [recipient] })
  const text = Buffer.from(locked).toString('latin1')
  const greased = text.replace('\n---', '\n-> q8-grease x\nAAAA\n---')
  expect(readAgeHeader(Buffer.from(greased, 'latin1'))).toEqual({
    stanzas: ['X25519'],
    byPassphrase: false,
  })
})

test('what is no age file has no header', () => {
  for (const text of ['', 'people:\n', '-----BEGIN AGE ENCRYPTED FILE-----\n?\n'])
    expect(readAgeHeader(new TextEncoder().encode(text))).toBeUndefined()
})
