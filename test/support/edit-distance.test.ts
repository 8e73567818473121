import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/support/edit-distance.ts'

test.each([
  ['emrys', 'emrys', 0],
  ['emrys', 'emris', 1],
  ['emrys', 'emyrs', 1],
  ['emrys', 'emry', 1],
  ['emrys', 'emryys', 1],
  ['tomos', 'thomas', 2],
  ['', 'ash', 3],
])('%s and %s are %i apart', (a, b, steps) => {
  expect(editDistance(a, b, 9)).toBe(steps)
  expect(editDistance(b, a, 9)).toBe(steps)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

test('a limit cuts what lies beyond it and changes nothing else', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1))
    }),
  )
})
