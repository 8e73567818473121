import { expect, test } from 'vitest'
import { readDate } from '../../../src/privacy/register/read-date.ts'

test.each([
  ['2 March 1987', '1987-03-02'],
  ['2.3.87', '1987-03-02'],
  ['02/03/1987', '1987-03-02'],
  [' 1987-03-02 ', '1987-03-02'],
  ['March 1987', '1987-03'],
  ['1987-03', '1987-03'],
  ['1987', '1987'],
])('%s', (typed, date) => {
  expect(readDate(typed)).toBe(date)
})

test.each([
  '',
  '31 June 1987',
  '29/02/2023',
  '2 March',
  'born 2 March 1987',
  '2 March 1987 or 1988',
  'soon',
])('no date: %s', (typed) => {
  expect(readDate(typed)).toBeUndefined()
})
