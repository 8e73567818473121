import { expect, test } from 'vitest'
import { readAgeHeader } from '../../../src/privacy/register/age-header.ts'
import { createKey, lockRegister } from '../../../src/privacy/register/lock-register.ts'

const plain = new TextEncoder().encode('people:\n')

test('a file says how it is locked, armoured or not', async () => {
  const [mine, yours] = await Promise.all([createKey(), createKey()])
  const recipients = [mine.recipient, yours.recipient]
  for (const armored of [false, true]) {
    expect(readAgeHeader(await lockRegister(plain, { recipients }, { armored }))).toEqual({
      stanzas: ['X25519', 'X25519'],
      byPassphrase: false,
    })
  }
  const locked = await lockRegister(plain, { passphrase: 'four small words' }, { workFactor: 2 })
  expect(readAgeHeader(locked)).toEqual({ stanzas: ['scrypt'], byPassphrase: true })
})

test('what is no age file has no header', () => {
  for (const text of ['', 'people:\n', '-----BEGIN AGE ENCRYPTED FILE-----\n?\n'])
    expect(readAgeHeader(new TextEncoder().encode(text))).toBeUndefined()
})
