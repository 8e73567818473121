import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemesOf } from '../../src/support/printable.ts'

const signs = fc.constantFrom(
  'a',
  ' ',
  'é',
  'e\u0301',
  'م',
  '👍🏽',
  '👩‍👩‍👧',
  '❤\ufe0f',
  '你',
  '\u0301',
)

test('the characters of a text of any length are those of its parts, each in its place', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 1200 }), (parts) => {
      const text = parts.join('')
      const found = [...graphemesOf(text)]
      const whole = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
      expect(found).toEqual(Array.from(whole, ({ index, segment }) => ({ index, segment })))
    }),
    { numRuns: 30 },
  )
})
