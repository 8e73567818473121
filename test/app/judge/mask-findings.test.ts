import { expect, test } from 'vitest'
import { maskFindings } from '../../../src/app/judge/mask-findings.ts'
import { matchRegister } from '../../../src/privacy/matching/match-register.ts'
import { compileRegister } from '../../../src/privacy/register/compile-register.ts'
import type { Register } from '../../../src/privacy/register/register.ts'
import { makeFinding } from '../../../src/support/finding.ts'
import { noPrivacy } from '../../support/no-privacy.ts'

const register: Register = {
  people: [{ as: 'the neighbour', names: ['Quentin Osgathorpe'] }],
  places: [],
  organisations: [],
}
const known = compileRegister(register)
const privacy = {
  ...noPrivacy,
  matchRegister: (text: string) => matchRegister(known, text),
}

/** A finding that says the words wherever a finding may say something. */
function masked(words: string) {
  const finding = makeFinding({
    file: '01-a.md',
    ruleId: 'writing/word-spelt-two-ways',
    severity: 'warning',
    message: `Unexpected “${words}”`,
    note: `Elsewhere it is “${words}”`,
    expected: [words],
  })
  maskFindings([finding], privacy, () => 'A line.', register)
  return finding
}

test('a registered name is masked in all that a finding says, and nothing is to be written in its place', () => {
  const { message, reason, note, expected } = masked('Osgathorpe')
  expect([message, reason, note]).toEqual([
    'Unexpected “█████”',
    'Unexpected “█████”',
    'Elsewhere it is “█████”',
  ])
  expect(expected).toEqual([])
})

test('of other words a finding says what it said', () => {
  const { message, reason, note, expected } = masked('multiagency')
  expect([message, reason, note]).toEqual([
    'Unexpected “multiagency”',
    'Unexpected “multiagency”',
    'Elsewhere it is “multiagency”',
  ])
  expect(expected).toEqual(['multiagency'])
})
