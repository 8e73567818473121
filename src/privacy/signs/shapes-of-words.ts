import { beginsLongerWord } from '../look-up-word.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isPlainWord } from '../word-nature.ts'

/** “Msg left”, “Rtn call”: short forms of logs are written without vowels. */
export function isShortened(key: string): boolean {
  return /^[^aeiouy]{3,5}$/.test(key) && !isListedName(key)
}

/** How short forms end and names do not: “Infmd”, “Attdg”, “Detn”, “Offr”. */
const endsLikeShortForm =
  /[bcfghjkmpqstvwxz]d$|[bcdfhjkmpqstvwxz]g$|[bcdfmpqtvxz]n$|[bcfgkmpqvxz]r$|[bgjkmqvwxz]t$|[bcdfgkpqtvz]m$|[cdfgkpqstvz]b$|[bdfgkmpqtv]c$|[bcdgkmpqstv]f$|[bcdfgkmpqst]v$/

/** “Accom”, “Behav”, “Distb”, of what no list has: the beginning of a longer word, or letters of it. */
export function isClipped(key: string): boolean {
  if (key.length < 3) return true
  if (key.length > 8) return false
  return endsLikeShortForm.test(key) || (/.{3}[^aeiouy]$/.test(key) && beginsLongerWord(key))
}

/** “C Wing”, “B Landing” */
export function isPartOfBuilding(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  return (
    before?.key.length === 1 &&
    before.capital !== 'none' &&
    word?.gap === ' ' &&
    /^(?:wing|landing|block|floor|spur|corridor|pod)$/.test(word.key)
  )
}

const ratings = /^(?:red|amber|green)$/

/** “is Red”, “from Amber to Green”: beside another colour of the lights, or after what is rated. */
export function isRating(words: readonly Word[], index: number): boolean {
  if (!ratings.test(words[index]?.key ?? '')) return false
  // “told: Red Case”
  const next = words[index + 1]
  if (
    next?.gap === ' ' &&
    /^(?:cases?|flags?|risk|rated|rating|actions?|status|alert|category|zone)$/.test(next.key)
  )
    return true
  return words
    .slice(Math.max(0, index - 6), index + 7)
    .some(
      ({ key, capital }, at, near) =>
        /^(?:rag|brag|rated|rating|graded|flagged|meant|means)$/.test(key) ||
        (capital !== 'none' && ratings.test(key) && key !== words[index]?.key) ||
        (key === 'recommendation' && /^\d* ?$/.test(near[at + 1]?.gap.trim() ?? '-')),
    )
}

const partsOfPlaces =
  /^(.{3,})(?:fields?|gate|ways?|banks?|woods?|side|view|house|meads?|brook|haven|croft|court|lodge|park|bridge|points?|paths?|lines?|links?|works|lands?|hills?|light|shore|waters?|mount|garth|trees?|reach|base|well|wells)$/

/** “Meadowbank”, “Northgate”: two words in one, as schools, homes and companies are called; of a person rarely. */
export function isNamedAfterPlace(key: string): boolean {
  const first = partsOfPlaces.exec(key)?.[1]
  if (first === undefined || isListedName(key)) return false
  return isPlainWord(first) || isPlainWord(first.replace(/s$/, ''))
}
