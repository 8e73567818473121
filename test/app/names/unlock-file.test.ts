import { expect, test } from 'vitest'
import { type AskPassphrase, unlockFile } from '../../../src/app/names/unlock-file.ts'
import { lockRegister } from '../../../src/privacy/register/lock-register.ts'
import { memoryHost } from '../../support/memory-host.ts'

test('whoever is asked for a passphrase hears when the last answer was tried', async () => {
  const plain = new TextEncoder().encode('people: []\n')
  const locked = await lockRegister(plain, { passphrase: 'four small words' }, { workFactor: 2 })
  const turns: Array<Parameters<AskPassphrase>[0]> = []
  const answers = ['three small words', 'four small words']
  const opened = await unlockFile(memoryHost({}), locked, async (turn) => {
    turns.push(turn)
    return turn.kind === 'question' ? answers.shift() : undefined
  })
  expect(opened).toMatchObject({ plain })
  expect(turns).toEqual([
    { kind: 'question', of: 'register', again: false },
    { kind: 'question', of: 'register', again: true },
    { kind: 'tried' },
  ])
})
