import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allMatches } from '../../src/support/all-matches.ts'

test('finds what matchAll finds, in any text that is not empty, again and again', () => {
  const patterns = [/a+/g, /b*/g, /(?=a)/gu, /./gsu, /a/gy, /(?<two>ab)|\s/gi]
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'B', ' ', '\n', 'é', '😀'),
    minLength: 1,
  })
  fc.assert(
    fc.property(text, (words) => {
      for (const pattern of [...patterns, ...patterns])
        expect(allMatches(words, pattern)).toEqual([...words.matchAll(pattern)])
    }),
  )
})

test('a pattern that would never come to an end is refused', () => {
  expect(() => allMatches('aa', /a/)).toThrow(TypeError)
})
