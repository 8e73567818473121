import { normalise } from './normalise.ts'
import { splitWords } from './split-words.ts'

const particles = new Set(
  'van von der den de del della di da do dos das du la le el al bin binti binte bint ibn abu ap ab ferch verch ni nic ui ua mac mc o ten ter zu und y e i ould wuld ait st jr sr ii iii'.split(
    ' ',
  ),
)

/** The words of a name, in small letters; “O’Brien” is one, “Smith-Jones” two. */
export function namePartsOf(name: string): string[] {
  return splitWords(normalise(name).text).map((word) => word.key)
}

/** Too common or too short to be found by itself: van, bin, de, an initial. */
export function isParticle(part: string): boolean {
  return part.length < 2 || particles.has(part)
}

/** Every pair of parts and the whole written as one word, in both orders: “emrystomos”, “tomosemrys”. */
export function runTogether(parts: readonly string[]): string[] {
  const found = new Set<string>()
  if (parts.length < 2) return []
  found.add(parts.join(''))
  found.add([...parts].reverse().join(''))
  for (const [index, one] of parts.entries()) {
    for (const [other, another] of parts.entries()) {
      if (index !== other && !(isParticle(one) && isParticle(another))) found.add(one + another)
    }
  }
  return [...found].filter((word) => word.length >= 4)
}
