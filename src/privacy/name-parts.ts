import { wordSet } from '../support/word-set.ts'
import { normalise } from './normalise.ts'
import { splitWords } from './split-words.ts'

const particles = wordSet(
  'van von der den de del della di da do dos das du la le el al bin binti binte bint ibn abu ap ab ferch verch ni nic ui ua mac mc o ten ter zu und y e i ould wuld ait st jr sr ii iii',
)

/** The words of a name, in small letters; “O’Brien” is one, “Smith-Jones” two. */
export function namePartsOf(name: string): string[] {
  return splitWords(normalise(name).text).map((word) => word.key)
}

/** Too common or too short to be found by itself: van, bin, de, an initial. */
export function isParticle(part: string): boolean {
  return part.length < 2 || particles.has(part)
}

/** The words of several names by which somebody is found, each once. */
export function distinctParts(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(namePartsOf).filter((part) => !isParticle(part)))
}

const mostParts = 6

/**
 * Some or all parts of a name in their order, or with the last ones first, written as one word: “emrystomos”,
 * “tomosemrys”, “nkansahboatengkwame”.
 */
export function runTogether(parts: readonly string[]): string[] {
  const found = new Set([parts.join('')])
  const kept = [...parts.slice(0, 1), ...parts.slice(1).slice(1 - mostParts)]
  for (const some of selectionsOf(kept)) {
    if (some.length < 2 || some.every(isParticle)) continue
    for (let first = 0; first < some.length; first += 1)
      found.add([...some.slice(first), ...some.slice(0, first)].join(''))
  }
  return parts.length < 2 ? [] : [...found].filter((word) => word.length >= 4)
}

/** Every way to leave out none or some of a list. */
function selectionsOf(parts: readonly string[]): string[][] {
  const [first, ...rest] = parts
  if (first === undefined) return [[]]
  return selectionsOf(rest).flatMap((some) => [[first, ...some], some])
}
