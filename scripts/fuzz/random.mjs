/** Numbers like chance ones, the same ones again for the same seed (mulberry32). */
export function makeRandom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b9) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number below `end`. */
  const below = (end) => Math.floor(next() * end)
  const pick = (list) => list[below(list.length)]
  return { next, below, pick }
}
