import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutOverlaps } from '../../src/support/without-overlaps.ts'

test('of what overlaps the first stays, whatever comes later, in the order of the places', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(stretch), (found) => {
      const kept: typeof found = []
      for (const one of found)
        if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one)
      expect(withoutOverlaps(found)).toEqual(kept.toSorted((a, b) => a.start - b.start))
    }),
  )
})
