import { editDistance } from '../../support/edit-distance.ts'
import { opensSentence } from '../../support/texts/sentences.ts'
import type { CapitalisedName } from '../../support/writing/capitalised-names.ts'
import {
  type IsDeclared,
  isCandidate,
  isEnding,
  type NameVariants,
  partsOf,
  weigh,
  word,
} from './name-variants.ts'

/**
 * Names that are words, and beside them a slip that is none: “Kestrel Domestic Abuse Service” and “Kestral Domestic Abuse
 * Service”. Both have to stand before the same word of a name, or alone within a sentence, where a capital makes a name.
 */
export function misspeltWords(
  names: readonly CapitalisedName[],
  isKnown: (word: string) => boolean,
  isWord: (word: string) => boolean,
  isDeclared: IsDeclared = () => false,
): NameVariants[] {
  const uses = usesOf(names)
  const all = [...uses.keys()]
  const strange = all.filter((one) => !isKnown(one))
  return strange.flatMap((slip) =>
    all.flatMap((usual): NameVariants[] => {
      if (!isSlip(slip, usual) || !isWord(usual)) return []
      const [first, second] = [uses.get(usual) ?? [], uses.get(slip) ?? []]
      const shared = new Set(first.map(({ next }) => next))
      const slips = second.filter(({ next }) => shared.has(next))
      const nexts = new Set(slips.map(({ next }) => next))
      return weigh(
        first.filter(({ next }) => nexts.has(next)).map(({ part }) => part),
        slips.map(({ part }) => part),
        isDeclared,
      )
    }),
  )
}

/** A word of a name, and the word that it stands before. */
interface WordUse {
  part: CapitalisedName
  next: string
}

/** With fewer letters too many words are alike. */
const leastLetters = 6
const leastAlone = 8

function usesOf(names: readonly CapitalisedName[]): Map<string, WordUse[]> {
  const uses = new Map<string, WordUse[]>()
  for (const name of names) {
    if (name.text.length < leastLetters) continue
    for (const part of partsOf(name, word)) {
      const { text, start } = part
      if (text.length < leastLetters || !isCandidate(text, () => false)) continue
      const [, next = ''] =
        /^ (\p{Lu}\p{L}+)/u.exec(name.text.slice(start - name.start + text.length)) ?? []
      const isName = text.length >= leastAlone && !opensSentence(name.run.text, start)
      if (next === '' && (!isName || name.text !== text)) continue
      const key = text.toLowerCase()
      const known = uses.get(key)
      const use = { part, next: next.toLowerCase() }
      if (known) known.push(use)
      else uses.set(key, [use])
    }
  }
  return uses
}

/** One letter more, less or changed, or two of them in the other order; American spellings have a rule of their own. */
function isSlip(slip: string, usual: string): boolean {
  if (slip === usual || slip[0] !== usual[0] || Math.abs(slip.length - usual.length) > 1)
    return false
  if (isEnding(slip, usual) || isEnding(usual, slip)) return false
  if (slip.replaceAll('z', 's') === usual.replaceAll('z', 's')) return false
  return editDistance(slip, usual, 1) === 1 || isSwapped(slip, usual)
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
  return swapped === other
}
