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
  const between = (least, most) => least + below(most - least + 1)
  const chance = (share) => next() < share
  const pick = (list) => list[below(list.length)]
  /** One of pairs of a weight and a thing, the oftener the more it weighs. */
  const weigh = (pairs) => {
    let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0)
    const found = pairs.find(([weight]) => {
      left -= weight
      return left < 0
    })
    return (found ?? pairs.at(-1))[1]
  }
  return { next, below, between, chance, pick, weigh }
}
