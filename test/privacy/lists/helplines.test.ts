import { expect, test } from 'vitest'
import { findIdentifiers } from '../../../src/privacy/identifiers/find-identifiers.ts'
import { helplines } from '../../../src/privacy/lists/helplines.ts'

test('each helpline has a whole number of its own', () => {
  const names = [...helplines.values()]
  expect(new Set(names).size).toBe(names.length)
  for (const number of helplines.keys()) expect(number).toMatch(/^0(?:[238]\d{9}|800\d{6})$/)
})

test('a helpline’s number is nobody’s, and one that only begins like it is', () => {
  for (const number of helplines.keys())
    expect(findIdentifiers(`It is ${number.slice(0, 4)} ${number.slice(4)}.`)).toEqual([])
  expect(findIdentifiers('It is 0808 157 0111.')).toHaveLength(1)
})
