import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepMade } from '../../src/support/keep-made.ts'

test('whoever goes through it gets all of it, in whatever turns they take, and each thing is made once', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.nat(2), { maxLength: 60 }), (things, turns) => {
      let made = 0
      const kept = keepMade(
        (function* () {
          for (const thing of things) {
            made += 1
            yield thing
          }
        })(),
      )
      const readers = Array.from({ length: 3 }, () => ({
        rest: kept[Symbol.iterator](),
        got: [] as string[],
      }))
      const read = ({ rest, got }: (typeof readers)[number]): boolean => {
        const { done, value } = rest.next()
        if (!done) got.push(value)
        return !done
      }
      for (const turn of turns) read(readers[turn] as (typeof readers)[number])
      expect(made).toBe(Math.max(...readers.map(({ got }) => got.length)))
      for (const reader of readers) while (read(reader));
      expect(readers.map(({ got }) => got)).toEqual([things, things, things])
      expect(made).toBe(things.length)
    }),
  )
})
