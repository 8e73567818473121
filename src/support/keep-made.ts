/**
 * What an iterator makes, for whoever goes through it, as often as anybody does: each thing is made when the first asks
 * for it, and kept.
 */
export function keepMade<T>(maker: Iterator<T>): Iterable<T> & object {
  const made: T[] = []
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        if (at === made.length) {
          const next = maker.next()
          if (next.done) return
          made.push(next.value)
        }
        yield made[at] as T
      }
    },
  }
}
