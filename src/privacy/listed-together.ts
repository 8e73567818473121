import { groups, type NamesOfThings } from './lists/names-together.ts'
import type { Word } from './split-words.ts'
import { standsForPerson } from './stands-for-person.ts'
import { isSurelyPerson } from './surely-person.ts'
import { isRelated } from './titles.ts'

/**
 * A first name that stands among things that bear first names too: “Heather, Poppy seeds, Rosemary, Sage, Basil”
 * on a list of a garden, “Ruth, Esther, Job” in a Bible, “Cushing, Addison and Hashimoto” in a letter of a clinic.
 */
export function isListedAmongThings(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  const pairs = pairsAt(words, index)
  return groups.some((group) => {
    const named =
      pairs.some((pair) => group.names.has(pair)) ||
      (group.names.has(key) && !(group.onlySigns && pairs.length > 0))
    return named && isAmong(words, index, group)
  })
}

/** With the capital before it and the one behind: “tom jones”. */
function pairsAt(words: readonly Word[], index: number): string[] {
  return [index - 1, index].flatMap((at) => {
    const [first, last] = [words[at], words[at + 1]]
    const isPair = last?.gap === ' ' && !last.opens && last.capital !== 'none'
    return isPair && first !== undefined && first.capital !== 'none'
      ? [`${first.key} ${last.key}`]
      : []
  })
}

const isPerson = { mostly: standsForPerson, actively: isActive, surely: isSurelyPerson }

/** “Delilah sobbed”, but not “Delilah was struck off”, nor “Jolene, Layla and Delilah”. */
function isActive(words: readonly Word[], index: number): boolean {
  const [word, next, then] = [words[index], words[index + 1], words[index + 2]]
  const suffers =
    /^(?:was|is|were|has|had|been)$/.test(next?.key ?? '') &&
    /^(?:been|never|not|sung|[a-z]{3,}ed)$/.test(then?.key ?? '')
  const inRow =
    word?.gap === ', ' ||
    next?.gap === ', ' ||
    [words[index - 1], next].some((one) => one?.key === 'and')
  return suffers || inRow ? isSurelyPerson(words, index) : standsForPerson(words, index)
}

function isAmong(
  words: readonly Word[],
  index: number,
  { names, signs, reach, enough, possessive, capitals, onlySigns, unless }: NamesOfThings,
): boolean {
  const word = words[index]
  if (word === undefined || (possessive && !word.possessive)) return false
  // “her uncle Lowell had debts”
  if (unless !== 'never' && (isRelated(words, index) || isPerson[unless ?? 'mostly'](words, index)))
    return false
  const near = words.slice(Math.max(0, index - reach), index + reach + 1)
  const found = new Map<string, number>()
  for (const { key, capital } of near) {
    if (key === word.key) continue
    if (capitals && capital === 'none') continue
    if (signs.has(key)) found.set(key, 2)
    else if (!onlySigns && capital !== 'none' && names.has(key)) found.set(key, 1)
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0) >= enough
}
