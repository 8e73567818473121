import { expect, test } from 'vitest'
import { monthOf } from '../../../src/support/writing/calendar.ts'

test.each([
  ['2025-09', '2025-09'],
  ['2025-09-30', '2025-09'],
  ['September 2025', '2025-09'],
  ['by end Sept. 2025', '2025-09'],
  ['sep 2025', '2025-09'],
  ['30th June, 2025', '2025-06'],
  ['2025, July', '2025-07'],
  ['March/April 2025', '2025-04'],
  ['which may be reached in March of 2025', '2025-03'],
  ['May or later in 2025', '2025-05'],
])('%s is %s', (text, month) => {
  expect(monthOf(text)).toBe(month)
})

test.each([
  'Decision due 2025',
  'Decade 2020',
  'Marketing plan 2025',
  'Mayor of 2025',
  'Augmented in 2025',
  'may be done in 2025',
  'September',
  '2025',
  '',
])('“%s” names no month of a year', (text) => {
  expect(monthOf(text)).toBeUndefined()
})
