import { expect, test } from 'vitest'
import { isRefused } from '../../../src/app/printing/gate.ts'
import { makeFinding } from '../../../src/support/finding.ts'

const finding = (severity: 'error' | 'warning') =>
  makeFinding({ file: '01-a.md', ruleId: 'writing/doubled-word', severity, message: 'Twice' })

test.each(['draft', 'panel'] as const)('a report for the %s never waits', (status) => {
  expect(isRefused(status, { findings: [finding('error')], register: 'missing' })).toBe(false)
})

test.each(['board', 'home-office', 'published'] as const)('one that is %s waits', (status) => {
  expect(isRefused(status, { findings: [finding('error')], register: 'checked' })).toBe(true)
  expect(isRefused(status, { findings: [finding('warning')], register: 'checked' })).toBe(false)
  // Even where no rule says so: what was not held against the register may hold every name.
  for (const register of ['missing', 'empty', 'locked', 'unreadable'] as const)
    expect(isRefused(status, { findings: [], register })).toBe(true)
})
