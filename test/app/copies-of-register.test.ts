import { expect, test } from 'vitest'
import { copiesOfRegister } from '../../src/app/register/copies-of-register.ts'
import { memoryHost } from '../support/memory-host.ts'

async function copiesAmong(...names: string[]): Promise<string[]> {
  const host = memoryHost(Object.fromEntries(names.map((name) => [`oak/${name}`, 'people: []'])))
  return (await copiesOfRegister(host, 'oak')).map(({ file }) => file)
}

test('copies of cloud folders, text editors and hands are found beside a register, locked or not', async () => {
  const copies = [
    'identities - Copy.yaml',
    'Copy of identities.yaml',
    'identities (2).yaml',
    "identities (JO-PC's conflicted copy 2025-03-01).yaml",
    '.identities.yaml.swp',
    'identities.yaml~',
    'identities.yaml.bak',
  ]
  expect(await copiesAmong('identities.yaml', ...copies)).toEqual(copies)
  expect(await copiesAmong('identities.yaml.age', ...copies)).toEqual(copies)
})

test('the register itself, copies that are locked and what dhr is writing are none', async () => {
  expect(
    await copiesAmong(
      'Identities.yaml',
      'identities.yaml.age',
      'identities (2).yaml.age',
      '.identities.yaml.dhr-12-0a1b2c3d4e5f',
      '01-identities.md',
    ),
  ).toEqual([])
})

test('where there is no register, a file of another name is told to be one', async () => {
  const host = memoryHost({ 'oak/identities.yml': 'people: []' })
  const [fault] = await copiesOfRegister(host, 'oak')
  expect(fault).toMatchObject({
    file: 'identities.yml',
    message: expect.stringContaining('expected “identities.yaml”: rename the file'),
  })
})
