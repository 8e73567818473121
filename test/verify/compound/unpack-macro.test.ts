import { expect, test } from 'vitest'
import { unpackMacro } from '../../../src/verify/compound/unpack-macro.ts'

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')

test('letters and pairs that look back, as in the example of the specification', () => {
  const packed =
    '01 2F B0 00 23 61 61 61 62 63 64 65 82 66 00 70 61 67 68 69 6A 01 38 08 61 6B 6C 00 30 6D 6E 6F 70 06 71 02 70 04 10 72 73 74 75 76 10 77 78 79 7A 00 3C'
  expect(unpackMacro(bytes(packed)).toString()).toBe(
    '#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa',
  )
})

test.each([
  ['nothing', '01', ''],
  ['a pair that looks back beyond the beginning', '01 03 B0 02 61 FF FF', 'a'],
  ['a pair of which half is missing', '01 02 B0 02 61 00', 'a'],
  ['a pair that asks for more than a chunk holds', '01 03 B0 02 61 FF 0F', 'a'.repeat(4096)],
])('%s comes to an end', (_, packed, text) => {
  expect(unpackMacro(bytes(packed)).toString()).toBe(text)
})
