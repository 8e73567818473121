import type { Word } from '../split-words.ts'
import { isListedName } from '../word-nature.ts'

const letters = new Set(
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu'.split(
    ' ',
  ),
)
const numbers =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|niner|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/

/** “Charlie Tango Four”, “Victor Two”, “Sierra 21”: letters as a radio spells them, of a car, an area or a number plate. */
export function isCallSign(words: readonly Word[], index: number): boolean {
  const isPart = (at: number) => {
    const word = words[at]
    return (
      word !== undefined &&
      word.capital !== 'none' &&
      (letters.has(word.key) || numbers.test(word.key))
    )
  }
  const joined = (at: number) =>
    isPart(at) &&
    isPart(at - 1) &&
    /^[ -]$/.test(words[at]?.gap ?? '') &&
    words[at]?.opens === false
  if (!isPart(index)) return false
  let first = index
  while (joined(first)) first -= 1
  let last = index
  while (joined(last + 1)) last += 1
  const parts = words.slice(first, last + 1)
  const spelt = parts.filter(({ key }) => letters.has(key))
  if (spelt.length === 0) return false
  // “Victor Romeo” may be somebody; three letters, a number or a letter that is no name may not.
  return (
    (spelt.length > 1 && parts.at(-1)?.digitsFollow === true) ||
    (parts.length > 1 &&
      (spelt.length < parts.length ||
        spelt.length > 2 ||
        spelt.some(
          ({ key }) =>
            /^(?:foxtrot|kilo|lima|quebec|tango|uniform|yankee|zulu|bravo|golf)$/.test(key) &&
            !isListedName(key),
        )))
  )
}
