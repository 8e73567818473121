import { groups, type NamesOfThings } from '../lists/names-together.ts'
import type { Word } from '../split-words.ts'
import { standsForPerson } from './stands-for-person.ts'
import { isSurelyPerson } from './surely-person.ts'

/**
 * A name that stands among things that bear names too: “Ruth, Esther, Job” in a Bible, “Cushing, Addison and
 * Hashimoto” in a letter of a clinic.
 */
export function isListedAmongThings(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  return groups.some((group) => group.names.has(key) && isAmong(words, index, group))
}

const isPerson = { mostly: standsForPerson, surely: isSurelyPerson }

function isAmong(
  words: readonly Word[],
  index: number,
  { names, signs, reach, enough, capitals, unless }: NamesOfThings,
): boolean {
  const word = words[index]
  if (word === undefined) return false
  if (unless !== 'never' && isPerson[unless ?? 'mostly'](words, index)) return false
  const near = words.slice(Math.max(0, index - reach), index + reach + 1)
  const found = new Map<string, number>()
  for (const { key, capital } of near) {
    if (key === word.key) continue
    if (capitals && capital === 'none') continue
    if (signs.has(key)) found.set(key, 2)
    else if (capital !== 'none' && names.has(key)) found.set(key, 1)
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0) >= enough
}
