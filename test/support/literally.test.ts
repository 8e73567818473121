import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literally } from '../../src/support/literally.ts'

test('whatever the text, the expression matches it and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB1 \\^$.*+?()[]{}|/-&') }), (text) => {
      const pattern = new RegExp(`^${literally(text)}$`, 'u')
      expect(pattern.test(text)).toBe(true)
      expect(pattern.test(`${text}x`)).toBe(false)
    }),
  )
})
