import { expect, test } from 'vitest'
import { expansionBefore, expansionBehind } from '../../../src/support/writing/find-expansion.ts'

const before = (text: string, short: string): string | undefined => {
  const start = expansionBefore(text, text.length, short)
  return start === undefined ? undefined : text.slice(start)
}
const behind = (text: string, short: string): string | undefined => {
  const end = expansionBehind(text, 0, short)
  return end === undefined ? undefined : text.slice(0, end)
}

test.each([
  [
    'at a multi-agency risk assessment conference',
    'MARAC',
    'multi-agency risk assessment conference',
  ],
  ['the domestic violence disclosure scheme', 'DVDS', 'domestic violence disclosure scheme'],
  ['a Department of Health', 'DH', 'Department of Health'],
  ['the Department for Work and Pensions', 'DWP', 'Department for Work and Pensions'],
  ['the Offender Assessment System', 'OASys', 'Offender Assessment System'],
  ['a child protection case conference', 'CPC', 'child protection case conference'],
  [
    'uses domestic abuse, stalking, harassment and honour-based violence',
    'DASH',
    'domestic abuse, stalking, harassment and honour-based violence',
  ],
])('“%s (%s)” expands it', (text, short, words) => {
  expect(before(text, short)).toBe(words)
})

test.each([
  ['the first meeting', 'MARAC'],
  ['a risk assessment. The conference', 'RAC'],
  ['the of and', 'TOA'],
  ['', 'AB'],
])('“%s (%s)” does not', (text, short) => {
  expect(before(text, short)).toBeUndefined()
})

test('the words may stand behind', () => {
  expect(behind('multi-agency safeguarding hub) of the county', 'MASH')).toBe(
    'multi-agency safeguarding hub',
  )
  expect(behind('S for stalking', 'SDASH')).toBeUndefined()
})
